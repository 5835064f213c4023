package se.jamkoll.security.internal.guard;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Token;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.session.SessionKeeper;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.TokenRows;
import se.jamkoll.security.internal.token.Scopes;
import se.jamkoll.security.internal.token.SignedDocumentTokens;

/** Knows people and programs by what their requests hold. */
public final class Authenticator {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final AccessDatabase database;
  private final SessionKeeper sessions;
  private final SignedDocumentTokens documentTokens;
  private final InstantSource clock;

  /** Creates an authenticator. */
  public Authenticator(
      AccessDatabase database,
      SessionKeeper sessions,
      SignedDocumentTokens documentTokens,
      InstantSource clock) {
    this.database = database;
    this.sessions = sessions;
    this.documentTokens = documentTokens;
    this.clock = clock;
  }

  /** Returns who has a session, unless it is over. */
  Optional<Identity> ofSession(String secret) {
    return sessions
        .find(secret)
        .map(
            session ->
                new Identity(
                    session.account(),
                    session.account().caller(),
                    session.id(),
                    session,
                    null,
                    () -> sessions.peek(secret).map(now -> now.account().caller())));
  }

  /** Returns whom a token speaks for, unless it is not valid. */
  Optional<Identity> ofToken(String secret) {
    return SignedDocumentTokens.looksLikeOne(secret)
        ? documentTokens.open(secret).map(opened -> identity(secret, opened))
        : ofApiToken(secret);
  }

  private Identity identity(String secret, SignedDocumentTokens.Opened opened) {
    return new Identity(
        opened.account(),
        opened.caller(),
        opened.account().id(),
        null,
        opened.scope(),
        () -> documentTokens.open(secret).map(SignedDocumentTokens.Opened::caller));
  }

  private Optional<Identity> ofApiToken(String secret) {
    Instant now = clock.instant();
    return database.with(
        handle -> {
          TokenRows rows = new TokenRows(handle);
          Optional<Token> token =
              rows.ofSecret(Secrets.hash(secret)).filter(each -> each.expires().isAfter(now));
          Optional<Account> account =
              token
                  .flatMap(each -> new AccountRows(handle).find(each.account()))
                  .filter(Account::enabled);
          if (token.isEmpty() || account.isEmpty()) {
            return Optional.empty();
          }
          keepUse(rows, token.get(), LocalDate.ofInstant(now, SWEDEN));
          Account owner = account.get();
          Set<Grant> open = Scopes.open(token.get().scope(), owner.grants());
          Caller caller = new Caller(owner.id(), owner.login(), open);
          Supplier<Optional<Caller>> later = () -> ofApiToken(secret).map(Identity::caller);
          return Optional.of(new Identity(owner, caller, token.get().id(), null, null, later));
        });
  }

  private static void keepUse(TokenRows rows, Token token, LocalDate today) {
    LocalDate before = token.lastUsed();
    if (before == null || before.isBefore(today)) {
      rows.used(token.id(), today);
    }
  }
}
