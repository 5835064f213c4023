package se.jamkoll.assessing;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What documents are assessed by, as an administrator sets it. */
@ObjectClassDefinition(id = AssessingSettings.PID, name = "Jämkoll: assessing")
public @interface AssessingSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.assessing";

  /** Returns the path of the organisation's profile; empty for the profile of the bundle. */
  @AttributeDefinition(
      name = "Profile",
      description = "The organisation's profile, a YAML or JSON file.",
      required = false)
  String profile() default "";
}
