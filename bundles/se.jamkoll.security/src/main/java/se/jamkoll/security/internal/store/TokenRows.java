package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Token;

/** The tokens, within one use of the database. */
public final class TokenRows {

  private final Handle handle;

  /** Opens the tokens. */
  public TokenRows(Handle handle) {
    this.handle = handle;
  }

  /** Returns all tokens, newest first. */
  public List<Token> all() {
    Map<String, Set<Grant>> grants = GrantRows.OF_TOKENS.all(handle);
    return handle
        .createQuery("SELECT * FROM api_token ORDER BY made DESC, token_id")
        .map((row, context) -> token(row, grants.getOrDefault(row.getString("token_id"), Set.of())))
        .list();
  }

  /** Returns the tokens of an account, newest first. */
  public List<Token> of(String account) {
    return all().stream().filter(token -> token.account().equals(account)).toList();
  }

  /** Returns a token by its id. */
  public Optional<Token> find(String id) {
    return by("token_id", id);
  }

  /** Returns a token by what proves it. */
  public Optional<Token> ofSecret(String secretHash) {
    return by("secret_hash", secretHash);
  }

  /** Adds a token. */
  public void add(Token token, String secretHash) {
    handle
        .createUpdate(
            """
            INSERT INTO api_token (token_id, secret_hash, account_id, token_name, made, expires)
            VALUES (:id, :hash, :account, :name, :made, :expires)""")
        .bind("id", token.id())
        .bind("hash", secretHash)
        .bind("account", token.account())
        .bind("name", token.name())
        .bind("made", kept(token.made()))
        .bind("expires", kept(token.expires()))
        .execute();
    GrantRows.OF_TOKENS.replace(handle, token.id(), token.scope());
  }

  /** Keeps the day on which a token was used. */
  public void used(String id, LocalDate day) {
    handle.execute("UPDATE api_token SET last_used = ? WHERE token_id = ?", day, id);
  }

  /** Removes a token. */
  public void remove(String id) {
    handle.execute("DELETE FROM api_token WHERE token_id = ?", id);
  }

  private Optional<Token> by(String column, String value) {
    return handle
        .createQuery("SELECT * FROM api_token WHERE " + column + " = :value")
        .bind("value", value)
        .map(
            (row, context) -> token(row, GrantRows.OF_TOKENS.of(handle, row.getString("token_id"))))
        .findOne();
  }

  private static Token token(ResultSet row, Set<Grant> scope) throws SQLException {
    Date lastUsed = row.getDate("last_used");
    return new Token(
        row.getString("token_id"),
        row.getString("account_id"),
        row.getString("token_name"),
        scope,
        row.getObject("made", OffsetDateTime.class).toInstant(),
        row.getObject("expires", OffsetDateTime.class).toInstant(),
        lastUsed == null ? null : lastUsed.toLocalDate());
  }
}
