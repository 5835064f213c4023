package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;
import se.jamkoll.assessing.internal.signal.Aspect;

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

  private static final WordSet CONTRARY = WordSet.of("men", "dock", "däremot", "samtidigt");

  private static final WordSet WHETHER = WordSet.of("om", "huruvida");
  private static final WordSet LOOKED_INTO =
      WordSet.of(
          "prövat",
          "övervägt",
          "undersökt",
          "utrett",
          "analyserat",
          "granskat",
          "bedömt",
          "värderat",
          "ställning",
          "prövats",
          "övervägts",
          "undersökts",
          "utretts",
          "analyserats",
          "granskats");
  private static final WordSet GROUNDS =
      WordSet.of("anledningen", "anledning", "skälet", "skäl", "orsaken", "orsak");
  private static final WordSet THESE = WordSet.of("den", "det", "dessa", "denna", "detta", "samma");

  private static final int ANSWER = 4;

  private final ClauseSplitter splitter = new ClauseSplitter();

  List<Reading> read(List<Sentence> sentences, Setting setting) {
    return read(sentences, List.of(), List.of(), setting);
  }

  /**
   * Reads the sentences of a paragraph.
   *
   * @param before what stands before it and may give its reasons
   * @param after what stands after it and may give its reasons
   */
  List<Reading> read(
      List<Sentence> sentences, List<Sentence> before, List<Sentence> after, Setting setting) {
    if (NotOwnWords.instructionText(sentences)) {
      return List.of();
    }
    List<Sentence> all = new ArrayList<>(before);
    all.addAll(sentences);
    all.addAll(after);
    Walk walk = new Walk(all, setting);
    walk.read(before.size(), before.size() + sentences.size());
    return ParagraphContrast.applied(walk.readings);
  }

  /** Goes through the sentences, remembering whom the one before was about. */
  private final class Walk {

    private final List<Sentence> sentences;
    private final Setting setting;
    private final List<Reading> readings = new ArrayList<>();
    private final FormerAndLatter mentioned = new FormerAndLatter();
    private Set<Subject> before;
    private Set<Subject> topic;
    private boolean asked;

    Walk(List<Sentence> sentences, Setting setting) {
      this.sentences = sentences;
      this.setting = setting;
      this.before = setting.carried();
      this.topic = setting.topic();
    }

    void read(int from, int to) {
      for (int i = from; i < to; i++) {
        read(i);
      }
    }

    private void read(int index) {
      Sentence sentence = sentences.get(index);
      if (before.isEmpty() && topic.isEmpty() && !SubjectFinder.mayName(sentence)) {
        return;
      }
      boolean afterQuestion = asked;
      asked = asks(sentence);
      if (asked) {
        EnumSet<Subject> of = named(splitter.split(sentence));
        topic = of.isEmpty() ? topic : of;
        remember(of);
        return;
      }
      boolean standsElsewhere =
          index + 1 < sentences.size() && NotOwnWords.refersTo(sentence, sentences.get(index + 1));
      if (NotOwnWords.in(sentence) || standsElsewhere) {
        return;
      }
      List<Clause> clauses = mentioned.resolved(splitter.split(sentence.unquoted()));
      EnumSet<Subject> named = named(clauses);
      if (NotOwnWords.label(sentence, named)) {
        topic = named;
        return;
      }
      EnumSet<Subject> start = start(sentence, clauses, named);
      boolean ofThem = Pronouns.early(sentence.tokens()) && !Subject.groupsOf(before).isEmpty();
      boolean general =
          !start.isEmpty()
              && !ofThem
              && clauses.get(0).named().isEmpty()
              && (GeneralClaim.in(sentence) || (afterQuestion && opensAsAnswer(clauses.get(0))));
      Reading.Builder reading = new Reading.Builder();
      new SentencePass(sentences, index, setting, general, reading).read(clauses, start);
      repeat(sentence, clauses, named, reading);
      remedy(index, named, reading);
      if (!reading.sayings().isEmpty() || !reading.aspects().isEmpty()) {
        readings.add(told(reading.build(sentence)));
        conclude(sentence);
      }
      remember(named);
    }

    /** "Detsamma gäller flickor och pojkar." */
    private void repeat(
        Sentence sentence, List<Clause> clauses, EnumSet<Subject> named, Reading.Builder reading) {
      boolean same =
          LIKEWISE.stream().anyMatch(sentence.text()::startsWith)
              || ClauseSubjects.likewise(clauses.get(0))
              || (sentence.tokens().size() <= ANSWER && clauses.get(0).hasAny("likaså"));
      if (!same || readings.isEmpty()) {
        return;
      }
      Reading last = readings.get(readings.size() - 1);
      last.sayings().values().stream()
          .max(Comparator.naturalOrder())
          .ifPresent(saying -> reading.say(named, saying));
      last.aspects().forEach(reading::aspect);
    }

    /** "Det upphör nu": what the sentence before told of someone's situation changes. */
    private void remedy(int index, EnumSet<Subject> named, Reading.Builder reading) {
      if (!named.isEmpty() || readings.isEmpty() || !Remedy.in(sentences.get(index))) {
        return;
      }
      Reading last = readings.get(readings.size() - 1);
      if (last.sentence().start() != sentences.get(index - 1).start() || !last.tellsOnlyFacts()) {
        return;
      }
      reading.say(Subject.groupsOf(last.sayings().keySet()), Saying.EFFECT);
      reading.aspect(Aspect.EFFECT);
    }

    /** "… märker alltså ingen skillnad": what was alike before it is as before. */
    private void conclude(Sentence sentence) {
      Reading last = readings.get(readings.size() - 1);
      if (!last.aspects().contains(Aspect.NO_EFFECT) || !concludes(sentence)) {
        return;
      }
      readings.replaceAll(
          reading -> reading.aspects().contains(Aspect.ALIKE) ? reading.withoutEffect() : reading);
    }

    /** "Platserna är lika många, så ingen märker skillnad": that it is alike is the reason. */
    private static Reading told(Reading reading) {
      boolean spares =
          reading.aspects().contains(Aspect.NO_EFFECT)
              && reading.aspects().contains(Aspect.ALIKE)
              && !reading.aspects().contains(Aspect.EFFECT);
      return spares ? reading.withoutEffect() : reading;
    }

    /** "alltså", "av den anledningen". */
    private static boolean concludes(Sentence sentence) {
      if (sentence.has(Concept.CONCLUSION)) {
        return true;
      }
      List<Token> tokens = sentence.tokens();
      for (int i = 2; i < tokens.size(); i++) {
        if (GROUNDS.has(tokens.get(i)) && tokens.get(i - 2).form().equals("av")) {
          return THESE.has(tokens.get(i - 1));
        }
      }
      return false;
    }

    /** After a claim that nothing changes, a sentence that names no one is its reason. */
    private boolean explainsDenial(Sentence sentence) {
      if (readings.isEmpty() || CONTRARY.has(sentence.tokens().get(0))) {
        return false;
      }
      Reading last = readings.get(readings.size() - 1);
      return last.aspects().contains(Aspect.NO_EFFECT)
          && !last.aspects().contains(Aspect.EFFECT)
          && !GeneralClaim.in(sentence);
    }

    /** A question, or one told of: "Vi har ställt oss frågan om …". */
    private static boolean asks(Sentence sentence) {
      return (sentence.question() && !sentence.tokens().isEmpty())
          || sentence.text().contains("frågan om")
          || sentence.text().contains("frågan hur")
          || (looksInto(sentence.tokens()) && !sentence.has(Concept.NEGATION));
    }

    /** "Kontoret har prövat om …", "Enheten har tagit ställning till om …". */
    private static boolean looksInto(List<Token> tokens) {
      for (int i = 1; i < tokens.size(); i++) {
        if (!WHETHER.has(tokens.get(i))) {
          continue;
        }
        int before = tokens.get(i - 1).form().equals("till") ? i - 2 : i - 1;
        if (before >= 0 && LOOKED_INTO.has(tokens.get(before))) {
          return true;
        }
      }
      return false;
    }

    private void remember(EnumSet<Subject> named) {
      EnumSet<Subject> groups = Subject.groupsOf(named);
      if (!named.isEmpty()) {
        before = groups.isEmpty() ? named : groups;
      }
    }

    /** "Båda får …", "Ingen av dem …", "Ingendera gruppen …": those that the heading names. */
    private boolean pointsAtHeading(Sentence sentence) {
      String first = sentence.tokens().get(0).form();
      boolean both = first.equals("båda") || first.equals("bägge");
      return both
          || noneOfThem(sentence)
          || sparesThem(sentence)
          || Pronouns.ofGroups(sentence.tokens());
    }

    /** "Försäljningen berör dem inte": those that the heading names. */
    private static boolean sparesThem(Sentence sentence) {
      return sentence.has(Concept.NEGATION)
          && (sentence.has(Concept.AFFECT) || sentence.has(Concept.CONCERN))
          && sentence.tokens().stream().anyMatch(token -> token.form().equals("dem"));
    }

    private static boolean noneOfThem(Sentence sentence) {
      List<Token> tokens = sentence.tokens();
      return tokens.size() > 2
          && tokens.get(0).is(Concept.NO_ONE)
          && tokens.get(1).form().equals("av")
          && tokens.get(2).is(Concept.PRONOUN);
    }

    /** "Ej tillämpligt, då vuxna …": who is named in the reason is not whom the answer is about. */
    private static boolean opensAsAnswer(Clause clause) {
      return clause.size() <= ANSWER && Denial.negated(clause);
    }

    private EnumSet<Subject> start(
        Sentence sentence, List<Clause> clauses, EnumSet<Subject> named) {
      boolean fronted = clauses.get(0).kind() == Clause.Kind.CONDITIONAL && clauses.size() > 1;
      if (Pronouns.early(sentence.tokens())
          || (fronted && named.isEmpty() && Pronouns.early(clauses.get(1).tokens()))
          || sentence.text().startsWith("Så är inte fallet")
          || (!setting.carried().isEmpty() && Subject.groupsOf(named).isEmpty())) {
        boolean heading = before.isEmpty() && pointsAtHeading(sentence);
        return Subject.copy(heading ? topic : before);
      }
      boolean opened = clauses.get(0).named().isEmpty() && opensAsAnswer(clauses.get(0));
      if ((!named.isEmpty() && !opened) || explainsDenial(sentence)) {
        return EnumSet.noneOf(Subject.class);
      }
      return Subject.copy(GeneralClaim.in(sentence) ? topic : before);
    }

    private static EnumSet<Subject> named(List<Clause> clauses) {
      EnumSet<Subject> named = EnumSet.noneOf(Subject.class);
      clauses.forEach(clause -> named.addAll(clause.named()));
      return named;
    }
  }
}
