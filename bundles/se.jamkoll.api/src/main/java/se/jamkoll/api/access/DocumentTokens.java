package se.jamkoll.api.access;

import java.time.Duration;
import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tokens that a host fetches for a user who is signed in there, so that its own page can ask for
 * one document of theirs.
 */
@ProviderType
public interface DocumentTokens {

  /** The longest time that such a token lives. */
  Duration LONGEST = Duration.ofMinutes(5);

  /**
   * Makes a token that asks as a user for one document, finished or not, and for nothing else.
   *
   * @param caller the host, which vouches for its user; its account's login is the host's id
   * @param login what the user is known by to the host
   * @param host the host's id
   * @param document the document's key there
   * @throws DeniedException when the caller is no host
   * @throws AccessException when there is no enabled account with the login
   */
  DocumentToken issue(Caller caller, String login, String host, String document);

  /**
   * A token for one document.
   *
   * @param secret what the header {@code Authorization: Bearer} holds
   * @param expires when it ends
   */
  record DocumentToken(String secret, Instant expires) {

    /** Tells no secret. */
    @Override
    public String toString() {
      return "DocumentToken[until " + expires + "]";
    }
  }
}
