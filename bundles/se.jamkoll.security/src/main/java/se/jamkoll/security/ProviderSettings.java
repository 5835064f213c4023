package se.jamkoll.security;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The organisation's own sign-in service, as an administrator sets it. */
@ObjectClassDefinition(
    id = ProviderSettings.PID,
    name = "Jämkoll: the organisation's own sign-in",
    description = "Signing in by OpenID Connect.")
public @interface ProviderSettings {

  /** The name of the configuration. */
  String PID = "se.jamkoll.security.provider";

  /** Returns who the service says it is. */
  @AttributeDefinition(name = "Issuer, exactly as the service writes it")
  String issuer();

  /** Returns what the service knows us by. */
  @AttributeDefinition(name = "Client id")
  String clientId();

  /** Returns what proves to the service that it is us. */
  @AttributeDefinition(name = "Client secret", type = AttributeType.PASSWORD)
  String clientSecret() default "";

  /** Returns where people find this server. */
  @AttributeDefinition(name = "Where people find the server, such as https://jamkoll.example.se")
  String publicUrl();

  /** Returns what is asked for. */
  @AttributeDefinition(name = "Scope, with spaces between")
  String scope() default "openid profile";

  /** Returns the claim that holds the login. */
  @AttributeDefinition(name = "Claim that holds the login, as hosts know it")
  String loginClaim() default "preferred_username";

  /** Returns the claim that holds app roles or groups. */
  @AttributeDefinition(name = "Claim that holds app roles or groups; a dot goes one level down")
  String rolesClaim() default "roles";

  /** Returns the roles by what the claim says. */
  @AttributeDefinition(name = "Roles: name=ROLE or name=ROLE:body, with semicolons between")
  String roles();
}
