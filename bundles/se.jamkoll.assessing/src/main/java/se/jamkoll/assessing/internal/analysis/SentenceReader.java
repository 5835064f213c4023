package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Sentence;

/** Reads what the sentences of a paragraph say of whom. */
final class SentenceReader {

  private static final List<String> LIKEWISE =
      List.of(
          "Detsamma gäller",
          "Samma gäller",
          "Samma sak gäller",
          "Det gäller även",
          "Detta gäller även",
          "Likaså");

  private final ClauseSplitter splitter = new ClauseSplitter();

  List<Reading> read(List<Sentence> sentences, Setting setting) {
    if (NotOwnWords.instructionText(sentences)) {
      return List.of();
    }
    return ParagraphContrast.applied(new Walk(sentences, setting).readings());
  }

  /** Goes through the sentences, remembering whom the one before was about. */
  private final class Walk {

    private final List<Sentence> sentences;
    private final Setting setting;
    private final List<Reading> readings = new ArrayList<>();
    private Set<Subject> before;
    private Set<Subject> topic;

    Walk(List<Sentence> sentences, Setting setting) {
      this.sentences = sentences;
      this.setting = setting;
      this.before = setting.carried();
      this.topic = setting.topic();
    }

    List<Reading> readings() {
      for (int i = 0; i < sentences.size(); i++) {
        read(i);
      }
      return readings;
    }

    private void read(int index) {
      Sentence sentence = sentences.get(index);
      if (sentence.question() && !sentence.tokens().isEmpty()) {
        EnumSet<Subject> asked = named(splitter.split(sentence));
        topic = asked.isEmpty() ? topic : asked;
        return;
      }
      if (NotOwnWords.in(sentence)) {
        return;
      }
      List<Clause> clauses = splitter.split(sentence.unquoted());
      EnumSet<Subject> named = named(clauses);
      if (NotOwnWords.label(sentence, named)) {
        topic = named;
        return;
      }
      EnumSet<Subject> start = start(sentence, named);
      boolean general = named.isEmpty() && !start.isEmpty();
      Reading.Builder reading = new Reading.Builder();
      new SentencePass(sentences, index, setting, general, reading).read(clauses, start);
      repeat(sentence, named, reading);
      if (!reading.sayings().isEmpty() || !reading.aspects().isEmpty()) {
        readings.add(reading.build(sentence));
      }
      remember(named);
    }

    /** "Detsamma gäller flickor och pojkar." */
    private void repeat(Sentence sentence, EnumSet<Subject> named, Reading.Builder reading) {
      boolean same = LIKEWISE.stream().anyMatch(sentence.text()::startsWith);
      if (!same || readings.isEmpty()) {
        return;
      }
      Reading last = readings.get(readings.size() - 1);
      last.sayings().values().stream()
          .max(Comparator.naturalOrder())
          .ifPresent(saying -> reading.say(named, saying));
      last.aspects().forEach(reading::aspect);
    }

    private void remember(EnumSet<Subject> named) {
      EnumSet<Subject> groups = Subject.groupsOf(named);
      if (!named.isEmpty()) {
        before = groups.isEmpty() ? named : groups;
      }
    }

    private EnumSet<Subject> start(Sentence sentence, EnumSet<Subject> named) {
      if (Pronouns.early(sentence.tokens())
          || sentence.text().startsWith("Så är inte fallet")
          || (!setting.carried().isEmpty() && Subject.groupsOf(named).isEmpty())) {
        return Subject.copy(before);
      }
      return named.isEmpty() && GeneralClaim.in(sentence)
          ? Subject.copy(topic)
          : EnumSet.noneOf(Subject.class);
    }

    private static EnumSet<Subject> named(List<Clause> clauses) {
      EnumSet<Subject> named = EnumSet.noneOf(Subject.class);
      clauses.forEach(clause -> named.addAll(clause.named()));
      return named;
    }
  }
}
