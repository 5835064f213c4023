package se.jamkoll.compliance.internal.follow;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How hosts are followed, as an administrator sets it. */
@ObjectClassDefinition(id = FollowSettings.PID, name = "Jämkoll: following hosts")
public @interface FollowSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.compliance.follow";

  /** Returns how often the changes of a host are looked at when it gives no hints, in seconds. */
  @AttributeDefinition(name = "Look at changes every (s)", min = "1", max = "86400")
  int everySeconds() default 60;

  /**
   * Returns how long a meeting is left in peace after a change before it is checked, in seconds.
   */
  @AttributeDefinition(name = "Check a changed meeting after (s)", min = "0", max = "3600")
  int checkAfterSeconds() default 20;
}
