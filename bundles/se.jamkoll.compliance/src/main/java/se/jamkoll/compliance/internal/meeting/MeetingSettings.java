package se.jamkoll.compliance.internal.meeting;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How meetings are checked, as an administrator sets it. */
@ObjectClassDefinition(id = MeetingSettings.PID, name = "Jämkoll: meetings")
public @interface MeetingSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.compliance.meetings";

  /** Returns how many items of a meeting are checked at a time; 0 for one a core. */
  @AttributeDefinition(name = "Items at a time (0: one a core)", min = "0", max = "256")
  int itemsAtOnce() default 0;
}
