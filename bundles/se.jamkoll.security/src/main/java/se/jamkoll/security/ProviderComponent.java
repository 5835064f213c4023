package se.jamkoll.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.access.ProviderSignIn;
import se.jamkoll.security.internal.provider.OpenIdSignIn;
import se.jamkoll.security.internal.provider.Provider;
import se.jamkoll.security.internal.provider.RoleMapping;

/** Offers signing in at the organisation's own service, where it is configured. */
@Component(
    configurationPid = ProviderSettings.PID,
    configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ProviderSettings.class)
public final class ProviderComponent implements ProviderSignIn {

  private static final String CALLBACK = "/api/v1/session/provider/callback";

  private final OpenIdSignIn signIn;

  /** Reads the settings; the service itself is asked when someone signs in. */
  @Activate
  public ProviderComponent(@Reference Access access, ProviderSettings settings) {
    String publicUrl = settings.publicUrl().replaceAll("/+$", "");
    signIn =
        access.signInAt(
            new Provider(
                URI.create(settings.issuer()),
                settings.clientId(),
                settings.clientSecret(),
                URI.create(publicUrl + CALLBACK),
                URI.create(publicUrl + "/"),
                settings.scope(),
                settings.loginClaim(),
                RoleMapping.of(settings.rolesClaim(), settings.roles())));
  }

  @Override
  public Begun begin(@Nullable String returnTo) {
    return signIn.begin(returnTo);
  }

  @Override
  public Finished finish(@Nullable String browser, URI answer) {
    return signIn.finish(browser, answer);
  }

  @Override
  public @Nullable URI signOut() {
    return signIn.signOut();
  }

  @Override
  public String cookie(@Nullable String browser, boolean encrypted) {
    return signIn.cookie(browser, encrypted);
  }
}
