package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.Doubt;
import se.jamkoll.assessing.internal.signal.OwnText;
import se.jamkoll.assessing.internal.signal.Statement;

/**
 * Finds the signals of a document: its consequence sections, what it says of the groups, the states
 * of the pairs, the level and the answers to the checklist. Safe for use by several threads.
 */
public final class DocumentAnalyzer {

  private final SentenceReader reader = new SentenceReader();
  private final OrganisationText.Cache organisations = new OrganisationText.Cache();

  /** Analyses a document; the profile's template texts are claims at most, never analysis. */
  public AnalysedDocument analyze(DecisionDocument document, Profile profile) {
    OrganisationText organisation = organisations.of(profile);
    SwedishText text = SwedishText.of(document.text(), organisation.words());
    TemplateText template = organisation.template();
    Outline outline = new Outliner(document, template, new HeadingGrammar(text), text).outline();
    boolean staffCase = new CaseSubject(document).staff();
    Remarks remarks = new Remarks();
    List<Said> said = new ArrayList<>();
    List<OwnText> own = new ArrayList<>();
    for (PassageRun run : PassageRun.of(outline.passages())) {
      said.addAll(read(run, template, staffCase));
      for (Passage passage : run.passages()) {
        List<Sentence> sentences = template.own(passage.sentences());
        remarks.note(passage, sentences);
        own.add(new OwnText(passage.paragraph(), sentences, passage.above().proposal()));
      }
    }
    outline.answers().forEach(answer -> said.add(new Said(answer.passage(), answer.reading())));
    List<Reading> readings = new ArrayList<>(said.size());
    List<Statement> statements = new ArrayList<>();
    for (Said one : said) {
      readings.add(one.reading());
      one.statement().ifPresent(statements::add);
    }
    Pairs pairs = PairJudge.pairs(readings);
    List<ConsequenceSection> sections = outline.close(statements);
    DataBySex data = DataBySex.of(statements);
    List<Doubt> doubts =
        new DoubtFinder(document, text, statements, remarks, outline).doubts(pairs);
    Level level = LevelRule.level(pairs, sections, doubts, remarks, data);
    Map<ChecklistStep, ChecklistAnswer> checklist =
        new ChecklistJudge(pairs, level, statements, remarks, data).answers();
    return new AnalysedDocument(
        document, sections, statements, pairs, level, doubts, checklist, own);
  }

  /** Reads passages that stand together, and sets what they say beside each other. */
  private List<Said> read(PassageRun run, TemplateText template, boolean staffCase) {
    List<Reading> readings = new ArrayList<>();
    List<Passage> places = new ArrayList<>();
    for (Passage passage : run.passages()) {
      for (Reading reading : read(passage, run, template, staffCase)) {
        readings.add(reading);
        places.add(passage);
      }
    }
    List<Reading> beside = ParagraphContrast.applied(readings);
    List<Said> said = new ArrayList<>(beside.size());
    for (int i = 0; i < beside.size(); i++) {
      said.add(new Said(places.get(i), beside.get(i)));
    }
    return said;
  }

  private List<Reading> read(
      Passage passage, PassageRun run, TemplateText template, boolean staffCase) {
    List<Sentence> sentences = passage.sentences();
    boolean row = passage.section() != null;
    if (passage.above().proposal() && !row) {
      return List.of();
    }
    Setting setting =
        new Setting(
            passage.topic(),
            passage.carried(),
            row || passage.above().consequences(),
            passage.above().weighed(),
            staffCase,
            StaffText.in(sentences));
    List<Reading> readings = reader.read(sentences, run.before(), run.after(), setting);
    if (template.isEmpty()) {
      return readings;
    }
    boolean ownNeighbour =
        Stream.of(run.before(), sentences, run.after())
            .anyMatch(some -> !template.own(some).isEmpty());
    return new ReadyMade(template)
        .claimingAtMost(
            readings, ownNeighbour, sentence -> reader.read(List.of(sentence), setting));
  }
}
