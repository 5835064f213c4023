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
      description =
          "The organisation's profile, a YAML or JSON file. It is read again when changed.",
      required = false)
  String profile() default "";

  /** Returns the path of a directory of profiles; empty for none. */
  @AttributeDefinition(
      name = "Profiles",
      description =
          "A directory of profiles, one file a profile and period. They are read again when changed.",
      required = false)
  String profiles() default "";

  /** Returns the id of the organisation's profile in the directory; empty when it is clear. */
  @AttributeDefinition(
      name = "Organisation",
      description =
          "The id of the organisation's profile in the directory, where several could be.",
      required = false)
  String organisation() default "";
}
