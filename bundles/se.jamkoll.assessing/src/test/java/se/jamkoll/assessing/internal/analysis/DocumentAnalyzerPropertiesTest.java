package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Doubt;
import se.jamkoll.assessing.internal.signal.Statement;

/** What holds for the analysis of any document, sensible or not. */
class DocumentAnalyzerPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "Kvinnor",
          "män",
          "flickor och pojkar",
          "barn",
          "jämställdheten",
          "kön",
          "påverkas",
          "inte",
          "eftersom",
          "får längre resväg",
          "får",
          "medan",
          "ingen",
          "varken",
          "lika",
          "på olika sätt",
          "42 procent",
          "1 300",
          "bilaga 2",
          "ska",
          "för att motverka",
          "följs upp",
          "utreds i nästa steg",
          "☒ Ja",
          "☐ Nej",
          "[ange text]",
          "<",
          "»",
          "”",
          "(",
          ")",
          ":",
          ",",
          ".",
          "?",
          "–",
          "t.ex.",
          "e\u0301",
          "\uD83D\uDE8C",
          "\uD83D",
          "\u00A0",
          "\t");

  @Property(tries = 300)
  void anyTextIsAnalysedWithinItself(@ForAll("documents") DecisionDocument document) {
    AnalysedDocument analysed = analyse(document);
    for (Statement statement : analysed.statements()) {
      assertTrue(statement.start() >= statement.paragraph().start(), statement.toString());
      assertTrue(statement.start() <= statement.end(), statement.toString());
      assertTrue(statement.end() <= statement.paragraph().end(), statement.toString());
    }
    for (Doubt doubt : analysed.doubts()) {
      assertTrue(doubt.start() >= 0 && doubt.start() <= doubt.end(), doubt.toString());
      assertTrue(doubt.end() <= document.text().length(), doubt.toString());
    }
    assertEquals(EnumSet.allOf(ChecklistStep.class), analysed.checklist().keySet());
  }

  @Property(tries = 100)
  void analysisIsDeterministic(@ForAll("documents") DecisionDocument document) {
    assertEquals(analyse(document), analyse(document));
  }

  @Property(tries = 300)
  void theLevelFollowsFromThePairs(@ForAll("documents") DecisionDocument document) {
    AnalysedDocument analysed = analyse(document);
    Pairs pairs = analysed.pairs();
    boolean appendix =
        analysed.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.IN_APPENDIX);
    assertTrue(
        appendix ? analysed.level() == Level.PARTIAL : possible(pairs).contains(analysed.level()),
        () -> pairs + " made " + analysed.level());
    if (analysed.level() == Level.EMPTY) {
      assertTrue(analysed.firstEmptySection().isPresent());
    }
  }

  @Property(tries = 200)
  void aPairThatAStatementSpeaksOfIsNotNone(@ForAll("documents") DecisionDocument document) {
    AnalysedDocument analysed = analyse(document);
    for (Statement statement : analysed.statements()) {
      for (Pair pair : Pair.values()) {
        boolean spoken = statement.pairs().of(pair) != PairState.NONE;
        boolean silent = analysed.pairs().of(pair) == PairState.NONE;
        assertFalse(spoken && silent, statement.toString());
      }
    }
  }

  private static EnumSet<Level> possible(Pairs pairs) {
    if (pairs.both(PairState.NONE)) {
      return EnumSet.of(Level.MISSING, Level.EMPTY);
    }
    if (pairs.both(PairState.JUSTIFIED)) {
      return EnumSet.of(Level.JUSTIFIED);
    }
    if (pairs.settled()) {
      return EnumSet.of(Level.COMPLETE, Level.THOROUGH);
    }
    PairState best = pairs.womenMen().or(pairs.girlsBoys());
    return EnumSet.of(best == PairState.CLAIMED ? Level.BOILERPLATE : Level.PARTIAL);
  }

  private static AnalysedDocument analyse(DecisionDocument document) {
    return new DocumentAnalyzer().analyze(document, Draft.PROFILE);
  }

  @Provide
  Arbitrary<DecisionDocument> documents() {
    Arbitrary<Role> roles = Arbitraries.of(Role.values());
    Arbitrary<String> lines =
        Arbitraries.frequencyOf(
            Tuple.of(4, phrases()), Tuple.of(1, Arbitraries.strings().ofMaxLength(60)));
    return Combinators.combine(roles, lines)
        .as(Line::new)
        .list()
        .ofMaxSize(8)
        .map(DocumentAnalyzerPropertiesTest::document);
  }

  private static Arbitrary<String> phrases() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
  }

  private static DecisionDocument document(List<Line> lines) {
    Draft draft = Draft.letter();
    for (Line line : lines) {
      String words = line.words().replace('\n', ' ');
      switch (line.role()) {
        case HEADING -> draft.heading(words);
        case CELL -> draft.table(Draft.row("Perspektiv", "Kommentar"), Draft.row(words, words));
        default -> draft.as(line.role(), words);
      }
    }
    return draft.document();
  }

  private record Line(Role role, String words) {}
}
