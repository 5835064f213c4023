package se.jamkoll.security.internal.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.ProviderSignIn;
import se.jamkoll.api.access.SignedIn;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.session.SessionCookie;
import se.jamkoll.security.internal.session.SessionKeeper;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.SessionRows;
import se.jamkoll.security.internal.store.SignInRows;

/**
 * Signs in at the organisation's own service. What it says of a person becomes an account, whose
 * roles are those of the last sign-in. An account that signs in here is never taken over, whatever
 * login the service says.
 */
public final class OpenIdSignIn implements ProviderSignIn {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int LONGEST_PATH = 500;

  /** One slash first: two, or one and a backslash, lead to another server. */
  private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\w\\-.~%?&=+,;:@!$'()*/#]*");

  private static final int LONGEST_LOGIN = 100;

  private final Provider provider;
  private final IdTokens tokens;
  private final AccessDatabase database;
  private final SessionKeeper keeper;
  private final SessionCookie cookie;
  private final AccessAudit audit;
  private final InstantSource clock;

  /** Creates the service. */
  public OpenIdSignIn(
      Provider provider,
      AccessDatabase database,
      SessionKeeper keeper,
      SessionCookie cookie,
      AccessAudit audit,
      InstantSource clock) {
    this.provider = provider;
    this.tokens = new IdTokens(provider);
    this.database = database;
    this.keeper = keeper;
    this.cookie = cookie;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Begun begin(@Nullable String returnTo) {
    String state = Secrets.draw();
    String browser = Secrets.draw();
    String nonce = Secrets.draw();
    String verifier = Secrets.draw();
    URI redirect = tokens.signIn(state, nonce, verifier);
    Instant now = clock.instant();
    database.change(
        handle -> {
          new SignInRows(handle)
              .add(
                  new SignInRows.Begun(
                      Secrets.hash(state),
                      Secrets.hash(browser),
                      nonce,
                      verifier,
                      path(returnTo),
                      now.plus(PATIENCE)),
                  now);
          return true;
        });
    return new Begun(redirect, browser);
  }

  @Override
  public Finished finish(@Nullable String browser, URI answer) {
    try {
      AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
      SignInRows.Begun begun = begun(browser, response.getState());
      AuthorizationCode code =
          response.indicatesSuccess() ? response.toSuccessResponse().getAuthorizationCode() : null;
      if (code == null) {
        throw new AccessException(Problem.SIGN_IN_REFUSED);
      }
      IdTokens.Said said = tokens.exchange(code.getValue(), begun.nonce(), begun.verifier());
      Account account = account(said);
      SignedIn signedIn = keeper.begin(account);
      audit.done(account.id(), "session.begun", signedIn.session().id());
      return new Finished(signedIn, begun.returnTo());
    } catch (ParseException e) {
      throw refused(new AccessException(Problem.SIGN_IN_REFUSED));
    } catch (AccessException e) {
      throw refused(e);
    }
  }

  @Override
  public @Nullable URI signOut() {
    URI endpoint = tokens.signOut();
    return endpoint == null
        ? null
        : new LogoutRequest(
                endpoint,
                null,
                null,
                new ClientID(provider.clientId()),
                provider.start(),
                null,
                null)
            .toURI();
  }

  @Override
  public String cookie(@Nullable String browser, boolean encrypted) {
    return cookie.other(COOKIE, browser == null ? "" : browser, encrypted);
  }

  private SignInRows.Begun begun(@Nullable String browser, @Nullable State state) {
    if (browser == null || state == null) {
      throw new AccessException(Problem.SIGN_IN_UNKNOWN);
    }
    return database
        .change(handle -> new SignInRows(handle).take(Secrets.hash(state.getValue())))
        .filter(begun -> begun.expires().isAfter(clock.instant()))
        .filter(begun -> Secrets.same(begun.browserHash(), Secrets.hash(browser)))
        .orElseThrow(() -> new AccessException(Problem.SIGN_IN_UNKNOWN));
  }

  private Account account(IdTokens.Said said) {
    Set<Grant> grants = provider.roles().of(said.claims());
    if (grants.isEmpty()) {
      throw new AccessException(Problem.SIGN_IN_WITHOUT_ROLE);
    }
    String subject = Secrets.hash(provider.issuer() + "\n" + said.subject());
    Account account = database.change(handle -> account(handle, said, subject, grants));
    if (!account.enabled()) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    }
    return account;
  }

  private Account account(Handle handle, IdTokens.Said said, String subject, Set<Grant> grants) {
    AccountRows rows = new AccountRows(handle);
    Optional<Account> known = rows.ofSubject(subject);
    if (known.isEmpty()) {
      return add(rows, login(said), subject, grants);
    }
    Account account = known.get();
    if (account.grants().equals(grants)) {
      return account;
    }
    rows.grant(account.id(), grants);
    new SessionRows(handle).endOf(account.id());
    audit.done(null, "account.roles", account.id());
    return rows.find(account.id()).orElseThrow();
  }

  private Account add(AccountRows rows, String login, String subject, Set<Grant> grants) {
    if (rows.ofLogin(login).isPresent()) {
      throw new AccessException(Problem.LOGIN_TAKEN, login);
    }
    Account account =
        new Account(
            UUID.randomUUID().toString(),
            login,
            grants,
            Account.Origin.PROVIDER,
            true,
            false,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.add(account, null, subject);
    audit.done(null, "account.made", account.id());
    return account;
  }

  private String login(IdTokens.Said said) {
    Object claim = said.claims().get(provider.loginClaim());
    String login = claim == null ? "" : claim.toString().strip();
    if (login.isEmpty()
        || login.length() > LONGEST_LOGIN
        || login.chars().anyMatch(Character::isISOControl)) {
      throw new AccessException(Problem.SIGN_IN_REFUSED);
    }
    return login;
  }

  private AccessException refused(AccessException problem) {
    audit.refused(null, "session.begin", problem.problem().name());
    return problem;
  }

  /** Returns a path of this server; the start for anything else. */
  private static String path(@Nullable String asked) {
    return asked != null && asked.length() <= LONGEST_PATH && PATH.matcher(asked).matches()
        ? asked
        : "/";
  }
}
