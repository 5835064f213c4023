package se.jamkoll.security.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessException.Problem;

class TextsTest {

  private static final Texts SWEDISH = Texts.in(Locale.forLanguageTag("sv"));
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertEquals(SWEDISH.keys(), ENGLISH.keys());
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsASentenceInBothLanguages(Problem problem) {
    String[] details =
        switch (problem) {
          case ROLE_NEEDED -> new String[] {"SECRETARY", "ADMIN"};
          case TOKEN_TOO_WIDE -> new String[] {"SECRETARY", "Kulturnämnden"};
          default -> new String[] {"detalj"};
        };
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      String said = texts.explain(new AccessException(problem, Duration.ofMinutes(2), details));

      assertTrue(said.endsWith("."), said);
      assertFalse(said.contains("{") || said.contains("null") || said.contains("  "), said);
    }
  }

  @Test
  void whatToWaitAndWhoToAskAreSaid() {
    assertEquals(
        "Det kom för många begäranden på kort tid. Vänta 1 sekund och försök sedan igen.",
        SWEDISH.explain(new AccessException(Problem.TOO_MANY_REQUESTS, Duration.ofSeconds(1))));
    assertEquals(
        "This needs the role board secretary or the role administrator."
            + " Ask the administrator for it if you need it.",
        ENGLISH.explain(new AccessException(Problem.ROLE_NEEDED, "SECRETARY", "ADMIN")));
    assertEquals(
        "Nyckeln kan inte få rollen nämndsekreterare för Kulturnämnden, för kontot har den inte."
            + " Välj bland kontots roller.",
        SWEDISH.explain(new AccessException(Problem.TOKEN_TOO_WIDE, "SECRETARY", "Kulturnämnden")));
  }

  @Test
  void anUnknownLanguageIsAnsweredInSwedish() {
    assertEquals(SWEDISH, Texts.in(Locale.FRENCH));
  }
}
