package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.corpus.Corpus;

/** Prints how well letters by other writers are judged, who saw only the rubric. */
class OtherWritersTest {

  @Test
  void lettersByOtherWritersAreJudgedAsTheirWritersLabelledThem() {
    CorpusReport report =
        CorpusReport.of(new House(), Corpus.others(), List.of(Source.IDEAL, Source.DOCX));
    System.out.println(report.text());
    assertAll(
        () -> reaches(report.figures(Source.IDEAL)), () -> reaches(report.figures(Source.DOCX)));
  }

  private static void reaches(Figures figures) {
    assertTrue(figures.level() >= 0.90, () -> "level accuracy is " + figures.level());
    assertTrue(figures.presence() >= 0.95, () -> "presence accuracy is " + figures.presence());
  }
}
