package se.jamkoll.host.register;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The register, as an administrator sets it. */
@ObjectClassDefinition(
    id = RegisterSettings.PID,
    name = "Jämkoll: case register",
    description = "The small case register that comes with the server.")
public @interface RegisterSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.host.register";

  /** Tells whether the register is offered as a host. */
  @AttributeDefinition(name = "Offered as a host")
  boolean enabled() default true;

  /** Returns the id of the host, which never changes once something was checked. */
  @AttributeDefinition(name = "Id: 1–64 of the characters A-Z a-z 0-9 _ -")
  String id() default "register";

  /** Returns what people call the host. */
  @AttributeDefinition(name = "Name")
  String name() default "Ärenderegistret";

  /** Tells whether an empty register is filled with invented examples. */
  @AttributeDefinition(name = "Filled with examples")
  boolean examples() default false;
}
