package se.jamkoll.security.internal.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final PasswordHash hashes = new PasswordHash(10);

  @Test
  void aPasswordIsHashedAsManyTimesAsOwaspAsksFor() {
    assertTrue(PasswordHash.ITERATIONS >= 600_000);
  }

  @Test
  void aHashMatchesItsPasswordAndNoOther() {
    String hash = hashes.of("grön stol");

    assertTrue(hashes.matches("grön stol", hash));
    assertFalse(hashes.matches("grön stöl", hash));
    assertNotEquals(hash, hashes.of("grön stol"));
  }

  @Test
  void aKnownAnswerIsGiven() {
    // The test vector of RFC 7914, section 11: "passwd", "salt", one iteration, first 32 bytes.
    assertTrue(
        hashes.matches(
            "passwd", "pbkdf2-sha256$1$c2FsdA$VawEblbjCJ_sFpHCJUS2BflBhSFt3gRl5oudV8INrLw"));
  }

  @Test
  void aHashOfFewerIterationsIsWeaker() {
    assertTrue(new PasswordHash(11).isWeaker(hashes.of("x")));
    assertFalse(hashes.isWeaker(hashes.of("x")));
  }

  @Test
  void aDrawnPasswordIsHashedLessOftenAndMatchesTheSame() {
    PasswordHash slow = new PasswordHash(PasswordHash.ITERATIONS_OF_DRAWN + 1);
    String password = PasswordRules.draw();
    String hash = slow.ofDrawn(password);

    assertTrue(hash.startsWith("pbkdf2-sha256$10000$"), hash);
    assertTrue(slow.matches(password, hash));
    assertFalse(slow.matches(PasswordRules.draw(), hash));
    assertTrue(slow.isWeaker(hash));
  }

  @Test
  void nothingMatchesTheHashOfNoPassword() {
    assertFalse(hashes.matches("grön stol", null));
  }
}
