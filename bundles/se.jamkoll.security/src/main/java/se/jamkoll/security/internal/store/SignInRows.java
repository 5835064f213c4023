package se.jamkoll.security.internal.store;

import static se.jamkoll.security.internal.store.AccessDatabase.kept;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Sign-ins that were begun at the organisation's own service. */
public final class SignInRows {

  private final Handle handle;

  /** Opens the rows. */
  public SignInRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * A sign-in that was begun.
   *
   * @param stateHash the hash of its state
   * @param browserHash the hash of what the browser keeps
   * @param nonce what the token is to repeat
   * @param verifier what proves that the code was asked for here
   * @param returnTo the path to go to
   * @param expires until when it can end
   */
  public record Begun(
      String stateHash,
      String browserHash,
      String nonce,
      String verifier,
      String returnTo,
      Instant expires) {

    /** Tells no secret. */
    @Override
    public String toString() {
      return "Begun[until " + expires + "]";
    }
  }

  /** Adds a sign-in, and removes those that were never ended. */
  public void add(Begun begun, Instant now) {
    handle.execute("DELETE FROM provider_sign_in WHERE expires <= ?", kept(now));
    handle
        .createUpdate(
            """
            INSERT INTO provider_sign_in
              (state_hash, browser_hash, nonce, verifier, return_to, expires)
            VALUES (:state, :browser, :nonce, :verifier, :return_to, :expires)""")
        .bind("state", begun.stateHash())
        .bind("browser", begun.browserHash())
        .bind("nonce", begun.nonce())
        .bind("verifier", begun.verifier())
        .bind("return_to", begun.returnTo())
        .bind("expires", kept(begun.expires()))
        .execute();
  }

  /** Returns a sign-in and removes it: whoever comes with the same state again finds nothing. */
  public Optional<Begun> take(String stateHash) {
    Optional<Begun> found =
        handle
            .createQuery("SELECT * FROM provider_sign_in WHERE state_hash = :state")
            .bind("state", stateHash)
            .map(
                (row, context) ->
                    new Begun(
                        row.getString("state_hash"),
                        row.getString("browser_hash"),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getString("return_to"),
                        row.getObject("expires", OffsetDateTime.class).toInstant()))
            .findOne();
    int removed = handle.execute("DELETE FROM provider_sign_in WHERE state_hash = ?", stateHash);
    return removed == 0 ? Optional.empty() : found;
  }
}
