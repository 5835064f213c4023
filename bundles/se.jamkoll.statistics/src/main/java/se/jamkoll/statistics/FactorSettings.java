package se.jamkoll.statistics;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an organisation calls the steps of the scales. */
@ObjectClassDefinition(name = "Jämkoll: factors")
public @interface FactorSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.statistics.factors";

  /**
   * Returns the names of the steps of the scale 1–3, between semicolons; used when there are three.
   */
  @AttributeDefinition(name = "Names of the steps of the scale 1–3")
  String labels3() default "";

  /**
   * Returns the names of the steps of the scale 1–4, between semicolons; used when there are four.
   */
  @AttributeDefinition(name = "Names of the steps of the scale 1–4")
  String labels4() default "";
}
