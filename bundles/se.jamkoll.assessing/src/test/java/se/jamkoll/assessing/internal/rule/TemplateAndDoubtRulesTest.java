package se.jamkoll.assessing.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jamkoll.api.assessment.PairState.DESCRIBED;
import static se.jamkoll.api.assessment.PairState.NONE;
import static se.jamkoll.assessing.internal.rule.RuleTester.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;
import se.jamkoll.assessing.internal.signal.Doubt;

class TemplateAndDoubtRulesTest {

  @ParameterizedTest
  @CsvSource({
    "appendix-readable, IN_APPENDIX",
    "sections-agree, CONTRADICTION",
    "one-box-ticked, BOTH_TICKED",
    "recognised-text, RECOGNISED_TEXT",
    "recognised-text, DAMAGED_TEXT"
  })
  void aDoubtHasAFindingWhereItStands(String rule, Doubt.Kind kind) {
    assertEquals(List.of(kind + " WARNING Text."), said(rule, described("Text.").doubt(kind, 1)));
    assertEquals(List.of(kind + " WARNING"), said(rule, described("Text.").doubt(kind)));
    assertEquals(List.of(), said(rule, described("Text.")));
  }

  @Test
  void aPlaceholderAmongTheAnalysisIsAWarning() {
    var signals =
        described("[Datum]\n# Barn\nFlickor får mer. [Beskriv här]")
            .section(2, Content.ANSWERED, 3);
    assertEquals(
        List.of("IN_ANALYSIS WARNING [Beskriv här]"), said("placeholders-removed", signals));
  }

  @Test
  void placeholdersElsewhereHaveOneNote() {
    assertEquals(
        List.of("ELSEWHERE INFO [Datum]"),
        said("placeholders-removed", described("[Datum] och [Namn]\n[Diarienummer]")));
  }

  @Test
  void aPlaceholderUnderAnEmptyHeadingIsToldByThatHeading() {
    var signals =
        Signals.of("# Barn\n[Beskriv här]", Level.EMPTY, NONE, NONE)
            .section(1, Content.PLACEHOLDER, 2);
    assertEquals(List.of(), said("placeholders-removed", signals));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@PENDING_INSERTIONS; INSERTIONS",
        "@PENDING_DELETIONS; DELETIONS",
        "@PENDING_DELETIONS@PENDING_INSERTIONS; BOTH"
      })
  void pendingChangesAreTold(String notices, String variant) {
    String text = notices.replace("@", "\n@") + "\nText.";
    assertEquals(List.of(variant + " INFO"), said("pending-changes-settled", described(text)));
  }

  @Test
  void otherNoticesAreNotPendingChanges() {
    assertEquals(List.of(), said("pending-changes-settled", described("@COMMENTS\nText.")));
  }

  private static Signals described(String text) {
    return Signals.of(text, Level.COMPLETE, DESCRIBED, DESCRIBED);
  }
}
