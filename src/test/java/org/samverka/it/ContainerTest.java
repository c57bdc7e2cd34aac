package org.samverka.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the portal: the methods are executed by the real server, in the real war,
 * on the real database, and what the class asks for with {@code @Inject} is the real service.
 *
 * <p>All such classes share one portal, started once: a test makes the data it needs and assumes
 * nothing about what other tests left. {@code mvn verify} runs them twice, on Derby and on
 * PostgreSQL.
 *
 * <p>Only classes below {@code org.samverka.it} are taken along into the server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(ArquillianExtension.class)
public @interface ContainerTest {}
