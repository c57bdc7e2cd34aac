package org.samverka.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A repository's method that is asked the same by many while one page is shown, and then reads only
 * once: see {@link PageReading}. What it is given must be comparable by value. What it returns is
 * read by several transactions, so nobody changes it; whatever is to be changed is found by a
 * method without this, or under a lock.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadOnce {}
