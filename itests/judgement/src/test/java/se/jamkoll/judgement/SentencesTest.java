package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.LabelledSentence;

/** Measures the pair states of the labelled passages, each alone under a neutral heading. */
class SentencesTest {

  private static final String HEADING = "Bedömning";

  private final House house = new House();

  @Test
  void passagesGiveTheirPairStates() {
    measure("Passages", Corpus.sentences(), true, 0.92);
  }

  @Test
  void passagesByOtherWritersGiveTheirPairStates() {
    measure("Passages by other writers", Corpus.otherSentences(), true, 0.92);
  }

  /** Learned from, so that they only keep what was learned. */
  @Test
  void ownPassagesGiveTheirPairStates() {
    measure("Own passages", Corpus.ownSentences(), true, 0.94);
  }

  /** Which of them are misjudged is not printed, so that nobody learns from them. */
  @Test
  void passagesKeptAsideGiveTheirPairStates() {
    measure("Passages kept aside", Corpus.asideSentences(), false, 0.90);
  }

  private void measure(
      String what, List<LabelledSentence> sentences, boolean listed, double least) {
    StringBuilder report = new StringBuilder("\n== " + what + " ==\n");
    Map<Pair, Integer> right = new EnumMap<>(Pair.class);
    int both = 0;
    for (LabelledSentence sentence : sentences) {
      Pairs said = said(sentence);
      count(Pair.WOMEN_MEN, sentence.pairs().womenMen(), said.womenMen(), right);
      count(Pair.GIRLS_BOYS, sentence.pairs().girlsBoys(), said.girlsBoys(), right);
      if (said.equals(sentence.pairs())) {
        both++;
      } else if (listed) {
        report.append(
            "%s %s -> %s: %s%n"
                .formatted(sentence.id(), words(sentence.pairs()), words(said), sentence.text()));
      }
    }
    double share = (double) both / sentences.size();
    report.append(
        "both pairs right: %d of %d (%.3f), each: %s%n"
            .formatted(both, sentences.size(), share, right));
    System.out.println(report);
    assertTrue(share >= least, () -> "Pair states are right for " + share + " of " + what);
  }

  private static void count(
      Pair pair, PairState expected, PairState said, Map<Pair, Integer> right) {
    right.merge(pair, expected == said ? 1 : 0, Integer::sum);
  }

  private static String words(Pairs pairs) {
    return pairs.womenMen() + "/" + pairs.girlsBoys();
  }

  private Pairs said(LabelledSentence sentence) {
    Pairs pairs = house.assess(sentence.id(), document(sentence.text())).pairs();
    return pairs == null ? new Pairs(PairState.NONE, PairState.NONE) : pairs;
  }

  private static DecisionDocument document(String passage) {
    int start = HEADING.length() + 1;
    Location place = new Location.InPart("passage", 0, 0);
    Paragraph heading =
        new Paragraph(1, Role.HEADING, 1, List.of(), 0, HEADING.length(), place, null, List.of());
    Paragraph body =
        new Paragraph(
            2,
            Role.BODY,
            0,
            List.of(HEADING),
            start,
            start + passage.length(),
            place,
            null,
            List.of());
    return new DecisionDocument(
        "",
        "text/plain",
        "0".repeat(64),
        "sv",
        HEADING + "\n" + passage,
        List.of(heading, body),
        Set.of());
  }
}
