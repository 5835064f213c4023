package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.Doubt;
import se.jamkoll.assessing.internal.signal.Statement;

/** Finds what makes a level uncertain (rubric section 4). */
record DoubtFinder(
    DecisionDocument document,
    SwedishText text,
    List<Statement> statements,
    Remarks remarks,
    Outline outline) {

  List<Doubt> doubts(Pairs pairs) {
    List<Doubt> doubts = new ArrayList<>();
    if (document.notices().contains(Notice.RECOGNISED_TEXT)) {
      doubts.add(new Doubt(Doubt.Kind.RECOGNISED_TEXT, Optional.empty(), 0, 0));
    }
    damage(pairs).ifPresent(doubts::add);
    if (!pairs.settled() && onlyClaims(pairs)) {
      remarks.appendix().ifPresent(place -> doubts.add(at(Doubt.Kind.IN_APPENDIX, place)));
    }
    contradiction().ifPresent(doubts::add);
    outline.answers().stream()
        .filter(FormAnswer::bothTicked)
        .findFirst()
        .ifPresent(answer -> doubts.add(at(Doubt.Kind.BOTH_TICKED, answer.passage().paragraph())));
    return doubts;
  }

  /** Letters lost throughout a text, or in a statement that a pair's state rests on. */
  private Optional<Doubt> damage(Pairs pairs) {
    if (text.lettersLost()) {
      return Optional.of(new Doubt(Doubt.Kind.DAMAGED_TEXT, Optional.empty(), 0, 0));
    }
    return statements.stream()
        .filter(said -> text.guessed(said.start(), said.end()) && decides(said, pairs))
        .findFirst()
        .map(
            said ->
                new Doubt(
                    Doubt.Kind.DAMAGED_TEXT,
                    Optional.of(said.paragraph()),
                    said.start(),
                    said.end()));
  }

  private static boolean decides(Statement said, Pairs pairs) {
    return Stream.of(Pair.values())
        .anyMatch(p -> said.pairs().of(p) != PairState.NONE && said.pairs().of(p) == pairs.of(p));
  }

  private static boolean onlyClaims(Pairs pairs) {
    return pairs.womenMen().compareTo(PairState.CLAIMED) <= 0
        && pairs.girlsBoys().compareTo(PairState.CLAIMED) <= 0;
  }

  private static Doubt at(Doubt.Kind kind, Remarks.Place place) {
    return new Doubt(
        kind,
        Optional.of(place.passage().paragraph()),
        place.sentence().start(),
        place.sentence().end());
  }

  private static Doubt at(Doubt.Kind kind, Paragraph paragraph) {
    return new Doubt(kind, Optional.of(paragraph), paragraph.start(), paragraph.end());
  }

  private Optional<Doubt> contradiction() {
    Map<Pair, Set<List<String>>> described = new EnumMap<>(Pair.class);
    for (Statement denial : statements) {
      if (!denial.does(Aspect.NO_EFFECT) || denial.does(Aspect.EFFECT)) {
        continue;
      }
      for (Pair pair : Pair.values()) {
        if (deniesFor(denial, pair)
            && elsewhere(described.computeIfAbsent(pair, this::headingsDescribing), denial)) {
          return Optional.of(
              new Doubt(
                  Doubt.Kind.CONTRADICTION,
                  Optional.of(denial.paragraph()),
                  denial.start(),
                  denial.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean deniesFor(Statement denial, Pair pair) {
    long named = denial.groups().stream().filter(group -> group.pair() == pair).count();
    PairState state = denial.pairs().of(pair);
    boolean denied = state == PairState.CLAIMED || state == PairState.JUSTIFIED;
    return denied
        && (named == 2 || (denial.groups().isEmpty() && !denial.does(Aspect.CHILDREN_ONLY)));
  }

  private static boolean elsewhere(Set<List<String>> described, Statement denial) {
    return described.size() > (described.contains(denial.paragraph().headings()) ? 1 : 0);
  }

  /** Returns the headings under which a pair is described. */
  private Set<List<String>> headingsDescribing(Pair pair) {
    Set<List<String>> headings = new HashSet<>();
    for (Statement other : statements) {
      if (other.does(Aspect.EFFECT)
          && other.groups().stream().anyMatch(group -> group.pair() == pair)
          && other.pairs().of(pair).compareTo(PairState.PARTLY) >= 0) {
        headings.add(other.paragraph().headings());
      }
    }
    return headings;
  }
}
