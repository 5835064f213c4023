package se.jamkoll.statistics.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.api.statistics.MissingPart;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.api.statistics.StatisticsExports;
import se.jamkoll.api.statistics.Trend;

class TextsTest {

  private static final Texts SWEDISH = Texts.in(Locale.forLanguageTag("sv"));
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaces() {
    assertEquals(SWEDISH.keys(), ENGLISH.keys());
    for (String key : SWEDISH.keys()) {
      assertEquals(places(SWEDISH, key), places(ENGLISH, key), key);
    }
  }

  private static Set<String> places(Texts texts, String key) {
    return PLACE
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTermHasAName() {
    Stream.<Term[]>of(
            Dimension.values(),
            MissingPart.values(),
            HeadlinePart.values(),
            Level.values(),
            Trend.Signal.values(),
            Improvement.Stage.values(),
            StatisticsExports.Kind.values(),
            StatisticsException.Problem.values())
        .flatMap(Stream::of)
        .forEach(term -> assertTrue(SWEDISH.find(Texts.key(term)).isPresent(), Texts.key(term)));
  }

  @Test
  void noTextHasAnApostropheThatAFormatWouldTake() {
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      for (String key : texts.keys()) {
        assertTrue(!texts.find(key).orElseThrow().contains("'"), key);
      }
    }
  }
}
