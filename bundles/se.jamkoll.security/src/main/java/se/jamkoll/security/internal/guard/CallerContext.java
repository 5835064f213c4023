package se.jamkoll.security.internal.guard;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.api.access.Role;

/** The caller, as resources ask for it. */
record CallerContext(Caller caller, Supplier<Optional<Caller>> now, boolean encrypted)
    implements SecurityContext {

  @Override
  public Principal getUserPrincipal() {
    return new CallerPrincipal(caller, now);
  }

  @Override
  public boolean isUserInRole(String role) {
    return Arrays.stream(Role.values())
        .filter(each -> each.name().equals(role))
        .anyMatch(caller::has);
  }

  @Override
  public boolean isSecure() {
    return encrypted;
  }

  @Override
  public @Nullable String getAuthenticationScheme() {
    return null;
  }
}
