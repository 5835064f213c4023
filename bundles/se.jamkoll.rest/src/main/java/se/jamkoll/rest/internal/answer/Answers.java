package se.jamkoll.rest.internal.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a route answers where its signature does not: the description of the API is made of
 * both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {

  /** Returns the status when it goes well; 0 for 200, or 204 where there is nothing to answer. */
  int status() default 0;

  /** Returns what is answered, one of several; none when nothing is, or the return type says it. */
  Class<?>[] with() default {};

  /** Returns statuses of problems that are particular to the route. */
  int[] problems() default {};
}
