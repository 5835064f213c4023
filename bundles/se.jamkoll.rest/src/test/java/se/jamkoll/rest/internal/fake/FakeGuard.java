package se.jamkoll.rest.internal.fake;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.CallerPrincipal;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

/**
 * Believes whoever the request says that asks, as {@code Caller: anna OFFICIAL
 * SECRETARY@Kulturnämnden}: for tests alone.
 */
public final class FakeGuard implements ContainerRequestFilter {

  private volatile boolean ended;

  /** Ends the sessions of all that asked. */
  public void end() {
    ended = true;
  }

  /** The header that says who asks. */
  public static final String CALLER = "Caller";

  /** The context of a request that no one has looked at. */
  static final SecurityContext NOBODY = new Believed(null);

  @Override
  public void filter(ContainerRequestContext request) {
    String said = request.getHeaderString(CALLER);
    if (said != null) {
      Caller caller = caller(said);
      request.setSecurityContext(
          new Believed(
              new CallerPrincipal(caller, () -> Optional.of(caller).filter(each -> !ended))));
    }
  }

  private static Caller caller(String said) {
    String[] words = said.split(" ", -1);
    Set<Grant> grants =
        Arrays.stream(words).skip(1).map(FakeGuard::grant).collect(Collectors.toSet());
    return new Caller(words[0], words[0], grants);
  }

  private static Grant grant(String word) {
    int at = word.indexOf('@');
    return at < 0
        ? Grant.of(Role.valueOf(word))
        : Grant.of(Role.valueOf(word.substring(0, at)), word.substring(at + 1));
  }

  private record Believed(@Nullable CallerPrincipal principal) implements SecurityContext {

    @Override
    public @Nullable Principal getUserPrincipal() {
      return principal;
    }

    @Override
    public boolean isUserInRole(String role) {
      return principal != null && principal.caller().has(Role.valueOf(role));
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
      return null;
    }
  }
}
