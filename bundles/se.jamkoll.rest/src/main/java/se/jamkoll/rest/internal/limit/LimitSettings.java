package se.jamkoll.rest.internal.limit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much may be sent, and how slowly. */
@ObjectClassDefinition(id = LimitSettings.PID, name = "Jämkoll: requests")
public @interface LimitSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.rest";

  /** Returns the largest file that may be sent, in megabytes. */
  @AttributeDefinition(name = "Largest file", description = "In megabytes.", min = "1")
  int upload_megabytes() default 25;

  /** Returns how much all files that are being sent may take together, in megabytes. */
  @AttributeDefinition(
      name = "All files together",
      description = "In megabytes of memory; who comes when it is used up is asked to wait.",
      min = "1")
  int memory_megabytes() default 256;

  /** Returns the largest other request, in kilobytes. */
  @AttributeDefinition(name = "Largest other request", description = "In kilobytes.", min = "1")
  int body_kilobytes() default 1024;

  /** Returns how long a request may take to arrive, in seconds. */
  @AttributeDefinition(name = "Longest time to send", description = "In seconds.", min = "1")
  int send_seconds() default 60;

  /** Returns how many may follow events at a time. */
  @AttributeDefinition(name = "Streams of events", min = "1", max = "5000")
  int streams() default 500;

  /** Returns how many streams of events one account may have at a time. */
  @AttributeDefinition(name = "Streams of events of an account", min = "1")
  int streams_account() default 10;
}
