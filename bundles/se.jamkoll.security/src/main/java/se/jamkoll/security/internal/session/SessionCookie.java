package se.jamkoll.security.internal.session;

/**
 * The cookie that proves a session. Over TLS its name begins with {@code __Host-}, by which
 * browsers take it from this host alone and send it nowhere else.
 *
 * @param alwaysEncrypted whether browsers come over TLS even where requests do not, by a proxy
 */
public record SessionCookie(boolean alwaysEncrypted) {

  /** The name over TLS. */
  public static final String SECURE_NAME = "__Host-jamkoll";

  /** The name without TLS, for trying out on one's own machine. */
  public static final String PLAIN_NAME = "jamkoll";

  /** Returns the name. */
  public String name(boolean encrypted) {
    return secure(encrypted) ? SECURE_NAME : PLAIN_NAME;
  }

  /** Returns the header {@code Set-Cookie}; the cookie goes when the browser is closed. */
  public String of(String secret, boolean encrypted) {
    return name(encrypted) + "=" + secret + attributes(encrypted);
  }

  /** Returns the header {@code Set-Cookie} that takes the cookie away. */
  public String ended(boolean encrypted) {
    return name(encrypted) + "=; Max-Age=0" + attributes(encrypted);
  }

  /**
   * Returns the header {@code Set-Cookie} of another cookie with the same protection.
   *
   * @param value what it holds; empty to take it away
   */
  public String other(String name, String value, boolean encrypted) {
    String age = value.isEmpty() ? "; Max-Age=0" : "";
    return (secure(encrypted) ? "__Host-" : "") + name + "=" + value + age + attributes(encrypted);
  }

  private String attributes(boolean encrypted) {
    // Lax: whoever comes from a link in the case-management system is signed in.
    return "; Path=/; HttpOnly; SameSite=Lax" + (secure(encrypted) ? "; Secure" : "");
  }

  private boolean secure(boolean encrypted) {
    return encrypted || alwaysEncrypted;
  }
}
