package se.jamkoll.security.internal.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of passwords by PBKDF2 with HMAC-SHA256 (RFC 8018), written as {@code
 * pbkdf2-sha256$iterations$salt$hash}.
 *
 * @param iterations how often each is hashed; OWASP's cheat sheet asks for 600 000
 */
public record PasswordHash(int iterations) {

  /** How often a password is hashed unless told otherwise. */
  public static final int ITERATIONS = 600_000;

  /**
   * How often a drawn password is hashed at most. Nobody guesses {@linkplain PasswordRules#draw its
   * 99 bits}, hashed slowly or not: NIST SP 800-63B, section 5.1.2.2, asks of such secrets a salt
   * and a key derivation function, and SP 800-132 of that one a thousand iterations.
   */
  static final int ITERATIONS_OF_DRAWN = 10_000;

  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;
  private static final Pattern WRITTEN =
      Pattern.compile("pbkdf2-sha256\\$(\\d{1,9})\\$([\\w-]+)\\$([\\w-]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Returns the hash of a password with a new salt. */
  public String of(String password) {
    return of(password, iterations);
  }

  /** Returns the hash of a password that {@link PasswordRules#draw} has drawn, with a new salt. */
  public String ofDrawn(String password) {
    return of(password, Math.min(iterations, ITERATIONS_OF_DRAWN));
  }

  private static String of(String password, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return "pbkdf2-sha256$%d$%s$%s"
        .formatted(
            iterations,
            base64.encodeToString(salt),
            base64.encodeToString(derive(password, salt, iterations)));
  }

  /**
   * Tells whether a password has a hash, in a time that tells neither how near it is nor how often
   * that hash was made.
   *
   * @param hash null for the hash of no password, which none has
   */
  public boolean matches(String password, @Nullable String hash) {
    if (hash == null) {
      derive(password, new byte[SALT_BYTES], iterations);
      return false;
    }
    Matcher written = match(hash);
    byte[] salt = Base64.getUrlDecoder().decode(written.group(2));
    int times = Integer.parseInt(written.group(1));
    byte[] derived = derive(password, salt, times);
    if (times < iterations) {
      derive(password, salt, iterations - times);
    }
    return MessageDigest.isEqual(derived, Base64.getUrlDecoder().decode(written.group(3)));
  }

  /** Tells whether a hash was made with fewer iterations than those of today. */
  public boolean isWeaker(String hash) {
    return Integer.parseInt(match(hash).group(1)) < iterations;
  }

  private static Matcher match(String hash) {
    Matcher written = WRITTEN.matcher(hash);
    if (!written.matches()) {
      throw new IllegalStateException("A kept password is no hash of this program.");
    }
    return written;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256.", e);
    } finally {
      key.clearPassword();
    }
  }
}
