package se.jamkoll.security.internal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.DocumentTokens;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.security.internal.audit.AccessAudit;
import se.jamkoll.security.internal.secret.Secrets;
import se.jamkoll.security.internal.store.AccessDatabase;
import se.jamkoll.security.internal.store.AccountRows;
import se.jamkoll.security.internal.store.SigningKeyRows;

/**
 * Tokens for one document, as JSON Web Tokens (RFC 7519) signed with HMAC-SHA256 by a key that
 * changes every day. Nothing is kept of them.
 */
public final class SignedDocumentTokens implements DocumentTokens {

  private static final JOSEObjectType TYPE = new JOSEObjectType("jamkoll-document+jwt");
  private static final Duration KEY_USED = Duration.ofDays(1);
  private static final int LONGEST_KEY = 64;
  private static final String HOST = "host";
  private static final String DOCUMENT = "document";

  private final AccessDatabase database;
  private final AccessAudit audit;
  private final InstantSource clock;

  /** Creates the service. */
  public SignedDocumentTokens(AccessDatabase database, AccessAudit audit, InstantSource clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whom a token speaks for, and of what.
   *
   * @param account the account, which may sign in
   * @param caller the account without the roles that look after the installation
   */
  public record Opened(Account account, Caller caller, DocumentScope scope) {}

  @Override
  public DocumentToken issue(Caller caller, String login, String host, String document) {
    if (!caller.has(Role.HOST)) {
      audit.refused(caller.account(), "document.token", host);
      throw new DeniedException(Operation.SEE_OTHERS_DRAFT, null);
    }
    if (!caller.login().equals(host)) {
      audit.refused(caller.account(), "document.token", host);
      throw new AccessException(Problem.HOST_ELSEWHERE, caller.login());
    }
    if (!document.matches("[A-Za-z0-9_-]{1," + LONGEST_KEY + "}")) {
      throw new AccessException(Problem.DOCUMENT_INVALID, String.valueOf(LONGEST_KEY));
    }
    Account account =
        database
            .with(handle -> new AccountRows(handle).ofLogin(login))
            .map(AccountRows.WithPassword::account)
            .filter(Account::enabled)
            .orElseThrow(() -> new AccessException(Problem.UNKNOWN_USER));
    Instant expires = clock.instant().plus(LONGEST).truncatedTo(ChronoUnit.SECONDS);
    String secret = sign(account.id(), new DocumentScope(host, document), expires);
    audit.done(caller.account(), "document.token", account.id());
    return new DocumentToken(secret, expires);
  }

  /** Tells whether a text has the form of such a token. */
  public static boolean looksLikeOne(String secret) {
    return secret.chars().filter(character -> character == '.').count() == 2;
  }

  /**
   * Returns what a token opens; nothing when it is forged, has expired or its account is closed.
   */
  public Optional<Opened> open(String secret) {
    try {
      SignedJWT token = SignedJWT.parse(secret);
      JWSHeader header = token.getHeader();
      if (!TYPE.equals(header.getType()) || !JWSAlgorithm.HS256.equals(header.getAlgorithm())) {
        return Optional.empty();
      }
      Optional<SigningKeyRows.Key> key = key(header.getKeyID());
      if (key.isEmpty() || !token.verify(new MACVerifier(bytes(key.get())))) {
        return Optional.empty();
      }
      return open(token.getJWTClaimsSet());
    } catch (ParseException | JOSEException e) {
      return Optional.empty();
    }
  }

  private Optional<Opened> open(JWTClaimsSet claims) throws ParseException {
    Date expires = claims.getExpirationTime();
    if (expires == null || !expires.toInstant().isAfter(clock.instant())) {
      return Optional.empty();
    }
    DocumentScope scope =
        new DocumentScope(claims.getStringClaim(HOST), claims.getStringClaim(DOCUMENT));
    String account = claims.getSubject();
    return database
        .with(handle -> new AccountRows(handle).find(account))
        .filter(Account::enabled)
        .map(found -> new Opened(found, withoutAdministration(found), scope));
  }

  private static Caller withoutAdministration(Account account) {
    Set<Grant> grants =
        account.grants().stream()
            .filter(grant -> grant.role() != Role.ADMIN && grant.role() != Role.HOST)
            .collect(Collectors.toUnmodifiableSet());
    return new Caller(account.id(), account.login(), grants);
  }

  private String sign(String account, DocumentScope scope, Instant expires) {
    SigningKeyRows.Key key = newestKey();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .subject(account)
            .claim(HOST, scope.host())
            .claim(DOCUMENT, scope.document())
            .expirationTime(Date.from(expires))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(key.id()).build(), claims);
    try {
      token.sign(new MACSigner(bytes(key)));
    } catch (JOSEException e) {
      throw new IllegalStateException("A key of 256 bits signs with HS256.", e);
    }
    return token.serialize();
  }

  private SigningKeyRows.Key newestKey() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return database.change(
        handle -> {
          SigningKeyRows rows = new SigningKeyRows(handle);
          rows.removeBefore(now.minus(KEY_USED).minus(LONGEST));
          return rows.newest(now.minus(KEY_USED))
              .orElseGet(
                  () -> {
                    SigningKeyRows.Key key =
                        new SigningKeyRows.Key(UUID.randomUUID().toString(), Secrets.draw(), now);
                    rows.add(key);
                    return key;
                  });
        });
  }

  private Optional<SigningKeyRows.Key> key(@Nullable String id) {
    return id == null
        ? Optional.empty()
        : database.with(handle -> new SigningKeyRows(handle).find(id));
  }

  private static byte[] bytes(SigningKeyRows.Key key) {
    return Base64.getUrlDecoder().decode(key.value());
  }
}
