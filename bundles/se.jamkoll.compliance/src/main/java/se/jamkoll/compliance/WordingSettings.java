package se.jamkoll.compliance;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the organisation keeps its own wording, as an administrator sets it. */
@ObjectClassDefinition(id = WordingSettings.PID, name = "Jämkoll: wording")
public @interface WordingSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.compliance.wording";

  /** Returns the path of a directory of templates; empty for those of the bundle. */
  @AttributeDefinition(
      name = "Directory",
      description =
          "A directory of templates, one file for each kind of action and language, such as"
              + " completion_sv.txt. They are read whenever wording is asked for.",
      required = false)
  String directory() default "";
}
