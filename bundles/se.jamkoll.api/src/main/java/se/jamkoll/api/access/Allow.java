package se.jamkoll.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the roles of which one opens a route of the REST API. A route with neither this nor {@link
 * AllowAnyone} is open to no one: what is forgotten is closed.
 *
 * <p>The roles open the door only. What a caller sees behind it (which body, whose draft) is
 * decided by the services, which are given the {@link Caller}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {

  /**
   * Selects the guard that reads this annotation. A resource that selects it is deployed only while
   * the guard is there, so that without the security bundle nothing is.
   */
  String GUARD = "(jamkoll.guard=true)";

  /** Returns the roles; empty for whoever is signed in with a role. */
  Role[] value() default {};
}
