package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** What changes nothing of what a letter says changes nothing of its level; what does, does. */
class MetamorphicTest {

  private static final House HOUSE = new House();
  private static final List<Letter> LETTERS =
      Stream.concat(Corpus.letters().stream(), Corpus.others().stream()).toList();

  /** Deleting one sentence after the other comes to an end well before this. */
  private static final int MOST_EFFECTS = 30;

  @Test
  void theOrderOfTheSectionsDoesNotMatter() {
    sameLevel("reordered sections", Rewriting::reordered, 0.99);
  }

  @Test
  void namesAndFiguresDoNotMatter() {
    sameLevel("other names and figures", Rewriting::renamed, 0.99);
  }

  @Test
  void otherWordsForTheSameDoNotMatter() {
    sameLevel("synonyms", Rewriting::synonymous, 0.99);
  }

  @Test
  void theLayoutDoesNotMatter() {
    for (Layout layout : Layout.values()) {
      share(
          "layout " + layout,
          0.99,
          LETTERS,
          letter ->
              said(letter, letter.layout()).equals(said(letter, layout))
                  ? Optional.empty()
                  : Optional.of(said(letter, letter.layout()) + " -> " + said(letter, layout)));
    }
  }

  private static String said(Letter letter, Layout layout) {
    byte[] file = Source.DOCX.draw(letter, layout);
    return Outcome.of(HOUSE, letter, Source.DOCX, HOUSE.read(letter.id() + ".docx", file)).said();
  }

  @Test
  void aLetterWithoutItsEffectsGetsALowerLevel() {
    List<Letter> describing =
        LETTERS.stream()
            .filter(letter -> described(HOUSE.assess(letter.id(), letter.toDocument())).isPresent())
            .toList();
    share("effects deleted", 0.98, describing, MetamorphicTest::withoutEffects);
  }

  /** Deletes what proves a description until nothing does; tells what is wrong then. */
  private static Optional<String> withoutEffects(Letter letter) {
    DecisionDocument rest = letter.toDocument();
    Assessment before = HOUSE.assess(letter.id(), rest);
    Assessment assessment = before;
    for (int i = 0; i < MOST_EFFECTS && described(assessment).isPresent(); i++) {
      Finding proof = described(assessment).get();
      rest =
          new Deletion(Objects.requireNonNull(proof.start()), Objects.requireNonNull(proof.end()))
              .of(rest);
      Assessment after = HOUSE.assess(letter.id(), rest);
      if (rank(after) > rank(assessment)) {
        return Optional.of("rises from " + assessment.level() + " without " + proof.quote());
      }
      assessment = after;
    }
    return rank(assessment) < rank(before)
        ? Optional.empty()
        : Optional.of("stays at " + assessment.level());
  }

  private static Optional<Finding> described(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.rule().equals("pair-described") && finding.start() != null)
        .findFirst();
  }

  /** A description counts more than a reason why nobody is concerned, and both more than less. */
  private static int rank(Assessment assessment) {
    Level level = Objects.requireNonNull(assessment.level());
    return switch (level) {
      case MISSING, EMPTY -> 0;
      case BOILERPLATE -> 1;
      case PARTIAL ->
          assessment.findings().stream().anyMatch(f -> f.rule().equals("pair-described")) ? 3 : 2;
      case JUSTIFIED -> 4;
      case COMPLETE -> 5;
      case THOROUGH -> 6;
    };
  }

  private static void sameLevel(String what, UnaryOperator<Letter> rewriting, double floor) {
    List<Letter> changed =
        LETTERS.stream()
            .filter(letter -> !rewriting.apply(letter).blocks().equals(letter.blocks()))
            .toList();
    share(
        what,
        floor,
        changed,
        letter -> {
          String before = ideal(letter);
          String after = ideal(rewriting.apply(letter));
          return before.equals(after) ? Optional.empty() : Optional.of(before + " -> " + after);
        });
  }

  private static String ideal(Letter letter) {
    return Outcome.of(HOUSE, letter, Source.IDEAL).said();
  }

  private static void share(
      String what, double floor, List<Letter> letters, Function<Letter, Optional<String>> wrong) {
    List<String> found = new ArrayList<>();
    for (Letter letter : letters) {
      wrong.apply(letter).ifPresent(problem -> found.add(letter.id() + ": " + problem));
    }
    double share = 1 - (double) found.size() / letters.size();
    System.out.printf("%-24s %.3f of %d letters %s%n", what, share, letters.size(), found);
    assertTrue(share >= floor, () -> what + ": " + share + ", but should be at least " + floor);
  }
}
