package se.jamkoll.api.access;

/**
 * A token that was made just now, with what proves it.
 *
 * @param token the token
 * @param secret what the header {@code Authorization: Bearer} holds
 */
public record IssuedToken(Token token, String secret) {

  /** Tells no secret. */
  @Override
  public String toString() {
    return "IssuedToken[" + token.id() + "]";
  }
}
