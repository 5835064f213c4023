package se.jamkoll.statistics;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsException.Problem;

class PlainStatisticsMessagesTest {

  private static final String DAY = "2026-11-29";

  @ParameterizedTest
  @EnumSource(
      names = {
        "PERIOD_BACKWARDS",
        "PERIOD_AHEAD",
        "BASELINE_OUTSIDE",
        "PERIODS_OVERLAP",
        "DAY_AHEAD"
      })
  void theDaysOfAProblemAreWrittenAsPeopleWriteThem(Problem problem) {
    StatisticsException refused = new StatisticsException(problem, DAY, DAY, DAY);

    String swedish = said(refused, Locale.forLanguageTag("sv"));
    String english = said(refused, Locale.ENGLISH);

    assertTrue(swedish.contains("29 november 2026"), swedish);
    assertTrue(english.contains("29 November 2026"), english);
    assertFalse(swedish.contains(DAY) || english.contains(DAY), swedish + " " + english);
  }

  private static String said(StatisticsException refused, Locale locale) {
    return new PlainStatisticsMessages().explain(refused, locale);
  }
}
