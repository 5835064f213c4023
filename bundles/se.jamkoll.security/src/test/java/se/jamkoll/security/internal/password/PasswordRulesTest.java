package se.jamkoll.security.internal.password;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "kort, PASSWORD_TOO_SHORT",
    "aaaaaaaaaaaaaaaa, PASSWORD_KNOWN",
    "password123456, PASSWORD_KNOWN",
    "handlaggare1handlaggare1, PASSWORD_KNOWN",
    "qwertyuiop12, PASSWORD_KNOWN"
  })
  void whatIsEasilyGuessedIsRefused(String password, Problem problem) {
    AccessException refused =
        assertThrows(AccessException.class, () -> rules.check(password, "handlaggare1"));
    assertEquals(problem, refused.problem());
  }

  @Test
  void aPasswordMayBeLongButNotEndless() {
    assertDoesNotThrow(() -> rules.check("grön stol vandrar fort ".repeat(8), "nils"));
    AccessException refused =
        assertThrows(AccessException.class, () -> rules.check("grön stol ".repeat(21), "nils"));
    assertEquals(Problem.PASSWORD_TOO_LONG, refused.problem());
  }

  @Test
  void whatIsDrawnIsTakenAndNeverDrawnTwice() {
    String drawn = PasswordRules.draw();

    assertDoesNotThrow(() -> rules.check(drawn, "admin"));
    assertNotEquals(drawn, PasswordRules.draw());
  }
}
