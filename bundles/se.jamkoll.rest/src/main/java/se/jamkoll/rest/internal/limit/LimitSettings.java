package se.jamkoll.rest.internal.limit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much may be sent, and how slowly. */
@ObjectClassDefinition(name = "Jämkoll: requests")
public @interface LimitSettings {

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
}
