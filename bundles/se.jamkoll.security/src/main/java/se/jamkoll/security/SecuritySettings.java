package se.jamkoll.security;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Sessions, requests and pages of others, as an administrator sets them. */
@ObjectClassDefinition(
    id = SecuritySettings.PID,
    name = "Jämkoll: sign-in",
    description = "How long people stay signed in, and which pages may ask.")
public @interface SecuritySettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.security";

  /** Returns where people find the server. */
  @AttributeDefinition(name = "Where people find the server, such as https://jamkoll.example.se")
  String publicUrl() default "";

  /** Returns the origins of hosts' pages that may ask. */
  @AttributeDefinition(name = "Origins of pages that may ask, with commas between")
  String origins() default "";

  /** Returns the origins of pages that may show ours in a frame. */
  @AttributeDefinition(name = "Origins of pages that may show ours in a frame, with spaces between")
  String frames() default "";

  /** Returns after how many minutes without use a session ends. */
  @AttributeDefinition(
      name = "Minutes without use after which people are signed out",
      min = "1",
      max = "1440")
  int sessionIdleMinutes() default 60;

  /** Returns after how many hours a session ends. */
  @AttributeDefinition(name = "Hours after which people are signed out", min = "1", max = "168")
  int sessionHours() default 12;

  /** Returns how many requests a session or token may make in a minute. */
  @AttributeDefinition(
      name = "Requests a minute of a session or token",
      min = "60",
      max = "1000000")
  int requestsPerMinute() default 6000;
}
