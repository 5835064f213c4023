package se.jamkoll.security.internal.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.IssuedToken;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Token;
import se.jamkoll.api.access.TokenRequest;
import se.jamkoll.api.access.Tokens;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.TokenRows;

/** Makes tokens for programs, and revokes them. */
public final class ApiTokens implements Tokens {

  /** What a token begins with, so that it is found where it does not belong. */
  public static final String PREFIX = "jamkoll_";

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int LONGEST_NAME = 100;

  private final AccessDatabase database;
  private final AccessAudit audit;
  private final InstantSource clock;

  /** Creates the service. */
  public ApiTokens(AccessDatabase database, AccessAudit audit, InstantSource clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Token> own(Caller caller) {
    return database.with(handle -> new TokenRows(handle).of(caller.account()));
  }

  @Override
  public List<Token> all(Caller caller) {
    audit.passAdministrator(caller, "tokens.read");
    List<Token> all = database.with(handle -> new TokenRows(handle).all());
    audit.done(caller.account(), "tokens.read", "");
    return all;
  }

  @Override
  public IssuedToken issue(Caller caller, TokenRequest request) {
    String owner = Objects.requireNonNullElse(request.account(), caller.account());
    boolean own = owner.equals(caller.account());
    if (!own) {
      audit.passAdministrator(caller, "token.make");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    check(request, now);
    String secret = PREFIX + Secrets.draw();
    Token token =
        new Token(
            UUID.randomUUID().toString(),
            owner,
            request.name().strip(),
            request.scope(),
            now,
            request.expires().truncatedTo(ChronoUnit.MICROS),
            null);
    database.change(
        handle -> {
          Account account =
              new AccountRows(handle)
                  .find(owner)
                  .orElseThrow(() -> new AccessException(Problem.UNKNOWN_ACCOUNT, owner));
          if (!own && !account.caller().has(Role.HOST)) {
            throw new AccessException(Problem.TOKEN_FOR_OTHERS, account.login());
          }
          checkScope(own ? caller : account.caller(), request);
          new TokenRows(handle).add(token, Secrets.hash(secret));
          audit.done(caller.account(), "token.made", token.id());
          return true;
        });
    return new IssuedToken(token, secret);
  }

  @Override
  public void revoke(Caller caller, String id) {
    database.change(
        handle -> {
          TokenRows rows = new TokenRows(handle);
          Token token =
              rows.find(id).orElseThrow(() -> new AccessException(Problem.UNKNOWN_TOKEN, id));
          if (!token.account().equals(caller.account()) && !caller.has(Role.ADMIN)) {
            // Said as if there were none: whose it is concerns no one else.
            audit.refused(caller.account(), "token.revoke", id);
            throw new AccessException(Problem.UNKNOWN_TOKEN, id);
          }
          rows.remove(id);
          audit.done(caller.account(), "token.revoked", id);
          return true;
        });
  }

  private static void check(TokenRequest request, Instant now) {
    String name = request.name().strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new AccessException(Problem.TOKEN_UNNAMED, String.valueOf(LONGEST_NAME));
    }
    if (request.scope().isEmpty()) {
      throw new AccessException(Problem.TOKEN_OPENS_NOTHING);
    }
    Instant end = request.expires();
    if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
      throw new AccessException(Problem.TOKEN_TOO_LONG, String.valueOf(LONGEST.toDays()));
    }
  }

  private static void checkScope(Caller owner, TokenRequest request) {
    for (Grant grant : request.scope()) {
      boolean held = owner.grants().stream().anyMatch(each -> Scopes.covers(each, grant));
      if (!held) {
        String body = Objects.requireNonNullElse(grant.body(), "");
        throw new AccessException(Problem.TOKEN_TOO_WIDE, grant.role().name(), body);
      }
    }
  }
}
