package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;
import se.jamkoll.assessing.internal.signal.Doubt;

/** The table of levels in rubric section 4, row by row. */
class LevelRuleTest {

  private static final Set<Group> NO_ONE = Set.of();

  /** Every pair of states, without sections, doubts, data, measures or goals. */
  @ParameterizedTest(name = "{0} and {1} make {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NONE      | NONE      | MISSING
          NONE      | DATA      | PARTIAL
          NONE      | CLAIMED   | BOILERPLATE
          NONE      | PARTLY    | PARTIAL
          NONE      | JUSTIFIED | PARTIAL
          NONE      | DESCRIBED | PARTIAL
          DATA      | DATA      | PARTIAL
          DATA      | CLAIMED   | BOILERPLATE
          DATA      | PARTLY    | PARTIAL
          DATA      | JUSTIFIED | PARTIAL
          DATA      | DESCRIBED | PARTIAL
          CLAIMED   | CLAIMED   | BOILERPLATE
          CLAIMED   | PARTLY    | PARTIAL
          CLAIMED   | JUSTIFIED | PARTIAL
          CLAIMED   | DESCRIBED | PARTIAL
          PARTLY    | PARTLY    | PARTIAL
          PARTLY    | JUSTIFIED | PARTIAL
          PARTLY    | DESCRIBED | PARTIAL
          JUSTIFIED | JUSTIFIED | JUSTIFIED
          JUSTIFIED | DESCRIBED | COMPLETE
          DESCRIBED | DESCRIBED | COMPLETE
          """)
  void theStatesOfThePairsMakeTheLevel(PairState one, PairState other, Level level) {
    assertEquals(level, level(new Pairs(one, other), List.of(), List.of(), NO_ONE));
    assertEquals(level, level(new Pairs(other, one), List.of(), List.of(), NO_ONE));
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void nothingSaidUnderAConsequenceHeadingIsEmptyOnlyWithoutContent(Content content) {
    Level expected = content.empty() ? Level.EMPTY : Level.MISSING;
    assertEquals(
        expected,
        level(
            new Pairs(PairState.NONE, PairState.NONE),
            List.of(section(content)),
            List.of(),
            NO_ONE));
  }

  static Stream<Arguments> everyPairs() {
    return Stream.of(PairState.values())
        .flatMap(one -> Stream.of(PairState.values()).map(other -> Arguments.of(one, other)));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @MethodSource("everyPairs")
  void anEmptySectionMattersOnlyWhereNothingElseIsSaid(PairState womenMen, PairState girlsBoys) {
    Pairs pairs = new Pairs(womenMen, girlsBoys);
    Level with = level(pairs, List.of(section(Content.NOTHING)), List.of(), NO_ONE);
    Level expected =
        pairs.both(PairState.NONE) ? Level.EMPTY : level(pairs, List.of(), List.of(), NO_ONE);
    assertEquals(expected, with);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @MethodSource("everyPairs")
  void anAnalysisInAnAppendixIsPartialBeforeAllOtherRows(PairState womenMen, PairState girlsBoys) {
    Doubt doubt = new Doubt(Doubt.Kind.IN_APPENDIX, Optional.empty(), 0, 0);
    Pairs pairs = new Pairs(womenMen, girlsBoys);
    assertEquals(Level.PARTIAL, level(pairs, List.of(), List.of(doubt), NO_ONE));
  }

  @ParameterizedTest
  @EnumSource(value = Doubt.Kind.class, names = "IN_APPENDIX", mode = EnumSource.Mode.EXCLUDE)
  void otherDoubtsDoNotChangeTheLevel(Doubt.Kind kind) {
    Doubt doubt = new Doubt(kind, Optional.empty(), 0, 0);
    Pairs described = new Pairs(PairState.DESCRIBED, PairState.DESCRIBED);
    assertEquals(Level.COMPLETE, level(described, List.of(), List.of(doubt), NO_ONE));
  }

  @Test
  void dataAloneDoNotMakeACompleteLetterThorough() {
    Pairs described = new Pairs(PairState.DESCRIBED, PairState.JUSTIFIED);
    assertEquals(
        Level.COMPLETE, level(described, List.of(), List.of(), EnumSet.allOf(Group.class)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THOROUGH | Förvaltningen ska erbjuda kvinnor resebidrag för att motverka skillnaden. | Mottagningen hade 420 kvinnor och 310 män i fjol.
          THOROUGH | Utfallet följs upp varje år uppdelat på kön. | Mottagningen hade 420 kvinnor och 310 män i fjol.
          COMPLETE | Lokalen är ljus och ligger nära torget. | Mottagningen hade 420 kvinnor och 310 män i fjol.
          COMPLETE | Förvaltningen ska erbjuda kvinnor resebidrag för att motverka skillnaden. | Lokalen är ljus.
          COMPLETE | Utfallet följs upp varje år uppdelat på kön. | Mottagningen hade 730 besökare i fjol.
          """)
  void thoroughNeedsDataBySexAndAMeasureFollowUpOrGoal(Level level, String deed, String data) {
    Level got =
        Draft.letter()
            .heading("Konsekvenser för kvinnor och män, flickor och pojkar")
            .body("Kvinnor får längre resväg till kliniken, medan män får kortare.")
            .body("Flickor får längre resväg till kliniken, medan pojkar får kortare.")
            .body(data)
            .body(deed)
            .analysed()
            .level();
    assertEquals(level, got);
  }

  private static Level level(
      Pairs pairs, List<ConsequenceSection> sections, List<Doubt> doubts, Set<Group> counted) {
    return LevelRule.level(pairs, sections, doubts, new Remarks(), new DataBySex(counted));
  }

  private static ConsequenceSection section(Content content) {
    Paragraph heading =
        new Paragraph(
            1,
            Paragraph.Role.HEADING,
            1,
            List.of(),
            0,
            12,
            new Location.InPart("word/document.xml", 0, 0),
            null,
            List.of());
    return new ConsequenceSection(heading, content, List.of());
  }
}
