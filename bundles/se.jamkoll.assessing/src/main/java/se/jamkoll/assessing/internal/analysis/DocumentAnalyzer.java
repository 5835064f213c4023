package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Aspect;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.Doubt;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Finds the signals of a document: its consequence sections, what it says of the groups, the states
 * of the pairs, the level and the answers to the checklist. Safe for use by several threads.
 */
public final class DocumentAnalyzer {

  private static final Set<String> STAFF =
      Set.of("anställda", "anställd", "medarbetare", "medarbetarna", "tillsvidareanställda");

  private static final Set<String> WORK = Set.of("arbetar", "jobbar", "tjänstgör");

  private final SwedishText text = new SwedishText();
  private final SentenceReader reader = new SentenceReader();

  /** Analyses a document; the profile's template texts are never taken for analysis. */
  public AnalysedDocument analyze(DecisionDocument document, Profile profile) {
    Outline outline = new Outliner(document, profile, new HeadingGrammar(text), text).outline();
    boolean staffCase = new CaseSubject(document).staff();
    Remarks remarks = new Remarks();
    List<Statement> statements = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (PassageRun run : PassageRun.of(outline.passages(), text)) {
      List<Reading> said = new ArrayList<>();
      List<Passage> places = new ArrayList<>();
      for (int i = 0; i < run.passages().size(); i++) {
        Passage passage = run.passages().get(i);
        for (Reading reading : read(run, i, staffCase)) {
          said.add(reading);
          places.add(passage);
        }
        remarks.note(passage, run.sentences().get(i));
      }
      List<Reading> beside = ParagraphContrast.applied(said);
      readings.addAll(beside);
      for (int i = 0; i < beside.size(); i++) {
        statement(places.get(i), beside.get(i)).ifPresent(statements::add);
      }
    }
    for (FormAnswer answer : outline.answers()) {
      Reading reading = answer.reading();
      readings.add(reading);
      statements.add(statement(answer.passage(), reading).orElseThrow());
    }
    Pairs pairs = PairJudge.pairs(readings);
    List<ConsequenceSection> sections = outline.close(statements);
    DataBySex data = DataBySex.of(statements);
    List<Doubt> doubts = new DoubtFinder(document, statements, remarks, outline).doubts(pairs);
    Level level = LevelRule.level(pairs, sections, doubts, remarks, data);
    Map<ChecklistStep, ChecklistAnswer> checklist =
        new ChecklistJudge(pairs, level, statements, remarks, data).answers();
    return new AnalysedDocument(document, sections, statements, pairs, level, doubts, checklist);
  }

  private List<Reading> read(PassageRun run, int index, boolean staffCase) {
    Passage passage = run.passages().get(index);
    List<Sentence> sentences = run.sentences().get(index);
    if (passage.proposal()) {
      return List.of();
    }
    return reader.read(
        sentences,
        run.before(),
        run.after(),
        new Setting(
            passage.topic(),
            passage.carried(),
            assessed(passage),
            staffCase,
            staffText(sentences)));
  }

  /** Under a heading that asks for consequences, whatever it names. */
  private static boolean assessed(Passage passage) {
    return passage.section() != null
        || passage.paragraph().headings().stream()
            .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains("konsekvenser för"));
  }

  /** The paragraph counts the staff and names no one else. */
  private static boolean staffText(List<Sentence> sentences) {
    boolean staff = false;
    boolean others = false;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        staff |= STAFF.contains(token.form()) && counted(sentence);
        others |= token.is(Concept.PEOPLE) && !token.is(Concept.STAFF) && !namesAny(token);
      }
      staff |= countsWorkers(sentence);
    }
    return staff && !others;
  }

  private static boolean counted(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.digits() && !token.year());
  }

  private static boolean namesAny(Token token) {
    return token.namesGroup() || token.is(Concept.CHILDREN);
  }

  /** "I köket arbetar 14 kvinnor och 3 män": those who work there. */
  private static boolean countsWorkers(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (WORK.contains(tokens.get(i).form()) && !tokens.get(i - 1).namesGroup()) {
        List<Token> next = tokens.subList(i + 1, Math.min(tokens.size(), i + 4));
        return next.stream().anyMatch(Token::digits) && next.stream().anyMatch(Token::namesGroup);
      }
    }
    return false;
  }

  private static java.util.Optional<Statement> statement(Passage passage, Reading reading) {
    Pairs pairs = PairJudge.pairs(reading);
    if (pairs.both(PairState.NONE) && reading.aspects().isEmpty()) {
      return java.util.Optional.empty();
    }
    Set<Group> groups = EnumSet.noneOf(Group.class);
    EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    aspects.addAll(reading.aspects());
    reading.sayings().keySet().forEach(subject -> subject.group().ifPresent(groups::add));
    if (groups.isEmpty()
        && reading.sayings().containsKey(Subject.CHILDREN)
        && !reading.sayings().containsKey(Subject.SEX)) {
      aspects.add(Aspect.CHILDREN_ONLY);
    }
    Sentence sentence = reading.sentence();
    return java.util.Optional.of(
        new Statement(
            passage.paragraph(), sentence.start(), sentence.end(), pairs, groups, aspects));
  }
}
