package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;

/**
 * Prints how well the letters are judged.
 *
 * <p>{@code -Djamkoll.corpus=DIR} measures another directory of labelled letters, and {@code
 * -Djamkoll.sources=IDEAL,DOCX} only some of the sources.
 */
class CorpusReportTest {

  private static final String OTHER = System.getProperty("jamkoll.corpus", "");
  private static final String SOURCES = System.getProperty("jamkoll.sources", "");

  private static final String REPORTED_ONLY = "Another corpus is reported, not asserted";

  private static final List<Source> MEASURED =
      SOURCES.isEmpty()
          ? List.of(Source.values())
          : List.of(SOURCES.split(",")).stream().map(Source::valueOf).toList();

  private static CorpusReport report = new CorpusReport(List.of(), List.of());

  @BeforeAll
  static void judge() {
    List<Letter> letters = OTHER.isEmpty() ? Corpus.letters() : Corpus.letters(Path.of(OTHER));
    report = CorpusReport.of(new House(), letters, MEASURED);
    System.out.println(report.text());
  }

  @TestFactory
  List<DynamicTest> everySourceGivesTheLevelAndTellsMissingFromWritten() {
    return MEASURED.stream()
        .map(source -> DynamicTest.dynamicTest(source.name(), () -> reaches(source)))
        .toList();
  }

  private static void reaches(Source source) {
    Figures figures = report.figures(source);
    assumeTrue(OTHER.isEmpty(), REPORTED_ONLY);
    assertAll(
        () -> atLeast(0.95, figures.level(), "level accuracy of " + source),
        () -> atLeast(0.97, figures.f1(), "compliance F1 of " + source),
        () -> atLeast(0.94, figures.pairs(), "pair states of " + source),
        () -> atLeast(0.99, figures.presence(), "presence accuracy of " + source));
  }

  @Test
  void aLetterGetsTheSameLevelFromEveryFormat() {
    assumeTrue(OTHER.isEmpty(), REPORTED_ONLY);
    atLeast(0.97, report.agreement(), "letters with the same level from docx, odt and pdf");
  }

  private static void atLeast(double least, double is, String what) {
    assertTrue(is >= least, () -> what + " is " + is + ", but should be at least " + least);
  }
}
