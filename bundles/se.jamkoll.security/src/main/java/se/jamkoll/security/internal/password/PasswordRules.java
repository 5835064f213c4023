package se.jamkoll.security.internal.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.List;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;

/**
 * Which passwords are taken: long ones, that are not easily guessed. No kind of character is asked
 * for, and none is refused (NIST SP 800-63B, section 5.1.1.2).
 */
public final class PasswordRules {

  /** The least length, in characters. */
  public static final int SHORTEST = 12;

  /** The greatest length, in characters. */
  public static final int LONGEST = 200;

  /** What is looked at of a long password: what is hard to guess by its beginning stays so. */
  private static final int JUDGED = 64;

  /** Of 0–4, from "too guessable" to "very unguessable". */
  private static final int SCORE = 3;

  /** Without those that look like others. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Zxcvbn strength = new Zxcvbn();

  /**
   * Checks a new password.
   *
   * @throws AccessException when it is too short, too long or too easily guessed
   */
  public void check(String password, String login) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new AccessException(Problem.PASSWORD_TOO_SHORT, String.valueOf(SHORTEST));
    }
    if (length > LONGEST) {
      throw new AccessException(Problem.PASSWORD_TOO_LONG, String.valueOf(LONGEST));
    }
    String judged = password.substring(0, Math.min(password.length(), JUDGED));
    List<String> known = List.of(login, "jämkoll", "jamkoll", "jämställdhet", "lösenord");
    if (strength.measure(judged, known).getScore() < SCORE) {
      throw new AccessException(Problem.PASSWORD_KNOWN);
    }
  }

  /** Draws a password of 99 bits that people can type, such as {@code k7mq-2xpa-…}. */
  public static String draw() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      if (group > 0) {
        password.append('-');
      }
      for (int i = 0; i < GROUP; i++) {
        password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
      }
    }
    return password.toString();
  }
}
