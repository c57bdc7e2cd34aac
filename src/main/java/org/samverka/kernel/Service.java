package org.samverka.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service: what pages, resources and timers call. Each public method is one transaction, checks
 * the rights of the actor it is given, and is recorded in the audit chain.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Recorded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Service {}
