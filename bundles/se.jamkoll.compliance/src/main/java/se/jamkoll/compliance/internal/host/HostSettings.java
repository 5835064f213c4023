package se.jamkoll.compliance.internal.host;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How patient we are with hosts, as an administrator sets it. */
@ObjectClassDefinition(
    id = HostSettings.PID,
    name = "Jämkoll: hosts",
    description = "Each host has threads and time limits of its own.")
public @interface HostSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.compliance.hosts";

  /** Returns how long a host may take to answer a question, in seconds. */
  @AttributeDefinition(name = "Time for an answer (s)", min = "1", max = "600")
  int answerSeconds() default 30;

  /** Returns how long the content of a document may take to come, in seconds. */
  @AttributeDefinition(name = "Time for a document (s)", min = "1", max = "3600")
  int documentSeconds() default 120;

  /** Returns how many questions a host is asked at a time. */
  @AttributeDefinition(name = "Questions at a time", min = "1", max = "64")
  int questionsAtOnce() default 4;
}
