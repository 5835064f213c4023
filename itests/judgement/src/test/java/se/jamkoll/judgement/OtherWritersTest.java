package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/** Prints how well letters by other writers are judged, who saw only the rubric. */
class OtherWritersTest {

  private static final List<Source> SOURCES = List.of(Source.IDEAL, Source.DOCX);

  private final House house = new House();

  @Test
  void lettersByOtherWritersAreJudgedAsTheirWritersLabelledThem() {
    List<Letter> others = Corpus.others();
    CorpusReport report = CorpusReport.of(house, others, SOURCES);
    System.out.println(report.text());
    SOURCES.forEach(source -> reaches(0.95, 0.97, report.figures(source)));
  }

  /** Which of them are misjudged is not printed, so that nobody learns from them. */
  @Test
  void lettersKeptAsideAreJudgedNearlyAsWell() {
    CorpusReport report = CorpusReport.of(house, Corpus.aside(), SOURCES);
    System.out.println("\n== Kept aside: " + report.figures());
    SOURCES.forEach(source -> reaches(0.90, 0.95, report.figures(source)));
  }

  private static void reaches(double level, double f1, Figures figures) {
    assertAll(
        () -> assertTrue(figures.level() >= level, () -> "level accuracy is " + figures.level()),
        () -> assertTrue(figures.f1() >= f1, () -> "compliance F1 is " + figures.f1()),
        () -> assertTrue(figures.presence() >= 0.95, () -> "presence is " + figures.presence()));
  }
}
