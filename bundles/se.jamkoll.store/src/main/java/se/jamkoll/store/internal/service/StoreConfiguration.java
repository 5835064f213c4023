package se.jamkoll.store.internal.service;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the database is, as an administrator sets it. */
@ObjectClassDefinition(
    id = StoreConfiguration.PID,
    name = "Jämkoll: store",
    description = "Without an address, what is kept is in an H2 file of the data directory.")
public @interface StoreConfiguration {

  /** The name of the configuration. */
  String PID = "se.jamkoll.store";

  /** Returns the JDBC address of H2 or PostgreSQL; empty for a file in the data directory. */
  @AttributeDefinition(name = "Address (JDBC)")
  String url() default "";

  /** Returns the user of everyday work. */
  @AttributeDefinition(name = "User")
  String user() default "jamkoll";

  /** Returns the password of the user. */
  @AttributeDefinition(name = "Password", type = AttributeType.PASSWORD)
  String password() default "";

  /** Returns who creates and changes tables; empty when the user of everyday work does. */
  @AttributeDefinition(name = "Owner of the tables")
  String ownerUser() default "";

  /** Returns the password of the owner. */
  @AttributeDefinition(name = "Password of the owner", type = AttributeType.PASSWORD)
  String ownerPassword() default "";

  /** Returns the most connections at once. */
  @AttributeDefinition(name = "Connections", min = "2", max = "200")
  int connections() default 10;

  /** Returns how many pieces of work are done at once. */
  @AttributeDefinition(name = "Work at once", min = "1", max = "100")
  int threads() default 3;

  /** Returns how often it is looked whether work is due, in milliseconds. */
  @AttributeDefinition(name = "Time between looks for work (ms)", min = "100", max = "60000")
  int pollingMillis() default 1000;
}
