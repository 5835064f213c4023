package se.jamkoll.statistics.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.jamkoll.api.Term;
import se.jamkoll.api.factor.BenchmarkComparison.Difference;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion.Reason;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.Suggestions.Delivery;
import se.jamkoll.statistics.internal.text.Texts;

class FactorTextsTest {

  private static final Texts SWEDISH = Texts.ofFactors(Locale.forLanguageTag("sv"));
  private static final Texts ENGLISH = Texts.ofFactors(Locale.ENGLISH);

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertEquals(SWEDISH.keys(), ENGLISH.keys());
  }

  @Test
  void everyTermHasAName() {
    List<String> nameless =
        Stream.<Term[]>of(
                FactorScale.values(),
                Ceiling.values(),
                Reason.values(),
                Round.State.values(),
                FactorExports.Kind.values(),
                What.values(),
                Failure.values(),
                Problem.values())
            .flatMap(Arrays::stream)
            .map(Texts::key)
            .filter(key -> SWEDISH.find(key).isEmpty())
            .toList();

    assertEquals(List.of(), nameless);
  }

  @Test
  void daysAreWrittenAsPeopleWriteThem() {
    FactorException closed = new FactorException(Problem.ROUND_CLOSED, "2026-11-29");
    Difference periods =
        new Difference(
            "Region Norr", What.PERIOD, "2026-01-01–2026-06-30", "2025-07-01–2025-12-31");
    FactorWords swedish = FactorWords.in(Locale.forLanguageTag("sv"));
    FactorWords english = FactorWords.in(Locale.ENGLISH);

    assertEquals(
        "Skattningsomgången för 29 november 2026 är avslutad och ändras inte. Öppna en ny omgång.",
        swedish.explain(closed));
    assertTrue(english.explain(closed).contains("29 November 2026"), english.explain(closed));
    assertEquals(
        "Region Norr räknar 1 juli 2025 – 31 december 2025, ni 1 januari 2026 – 30 juni 2026.",
        swedish.explain(periods));
    assertTrue(
        english.explain(periods).contains("1 July 2025 – 31 December 2025"),
        english.explain(periods));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsASentenceThatSaysItsDetails(Problem problem) {
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      String text = texts.find(Texts.key(problem)).orElse("");
      String said = texts.get(Texts.key(problem), "ett-1", "två-2");
      assertTrue(said.endsWith("."), said);
      assertFalse(said.contains("{") || said.contains("null"), said);
      assertEquals(text.contains("{1}"), said.contains("två-2"), said);
    }
  }

  @ParameterizedTest
  @EnumSource(Failure.class)
  void everyFailureOfASystemIsASentenceInBothLanguages(Failure failure) {
    for (String language : List.of("sv", "en")) {
      FactorWords words = FactorWords.in(Locale.forLanguageTag(language));
      String said = words.explain(new Delivery("http", failure, "503"));
      String text = Texts.ofFactors(Locale.forLanguageTag(language)).find(Texts.key(failure)).get();
      assertTrue(said.endsWith("."), said);
      assertEquals(text.contains("{0}"), said.contains("503"), said);
      assertEquals("", words.explain(new Delivery("http", null, "")));
    }
  }

  @Test
  void aScoreThatIsNoHalfPointIsRefusedWithWhatToDo() {
    assertEquals(
        "3.7 kan inte vara en skattning. Den görs i hela och halva poäng från 1 till 4: 1, 1,5, 2"
            + " och så vidare.",
        FactorWords.in(Locale.forLanguageTag("sv"))
            .explain(new FactorException(Problem.NOT_HALF_POINTS, "3.7", "4")));
  }
}
