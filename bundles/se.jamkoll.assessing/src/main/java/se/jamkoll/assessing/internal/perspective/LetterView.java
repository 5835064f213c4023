package se.jamkoll.assessing.internal.perspective;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.rule.AnalysedLetter;
import se.jamkoll.api.rule.Aspect;
import se.jamkoll.api.rule.LetterSection;
import se.jamkoll.api.rule.LetterSentence;
import se.jamkoll.api.rule.Word;
import se.jamkoll.assessing.internal.analysis.NameMask;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.OwnText;
import se.jamkoll.assessing.internal.signal.Statement;

/** Shows an analysed document to a rule set, in its words. */
final class LetterView {

  private final AnalysedDocument analysed;
  private final ConceptLexicon lexicon;
  private final SwedishText text;
  private final Map<Integer, List<Statement>> statements = new HashMap<>();

  private LetterView(AnalysedDocument analysed, ConceptLexicon lexicon) {
    this.analysed = analysed;
    this.lexicon = lexicon;
    this.text = SwedishText.of(analysed.document().text());
    for (Statement statement : analysed.statements()) {
      statements
          .computeIfAbsent(statement.paragraph().number(), number -> new ArrayList<>())
          .add(statement);
    }
  }

  /** Returns a document with the concepts of a lexicon. */
  static AnalysedLetter of(AnalysedDocument analysed, ConceptLexicon lexicon) {
    LetterView view = new LetterView(analysed, lexicon);
    return new AnalysedLetter(
        analysed.document(),
        analysed.sections().stream().map(view::section).toList(),
        analysed.text().stream().flatMap(own -> view.sentences(own).stream()).toList(),
        analysed.pairs(),
        analysed.level());
  }

  private LetterSection section(ConsequenceSection section) {
    Set<String> concepts = new TreeSet<>();
    for (Sentence sentence : text.sentences(analysed.document().textOf(section.heading()), 0)) {
      words(sentence).forEach(word -> concepts.addAll(word.concepts()));
    }
    return new LetterSection(
        section.heading(), concepts, section.content().empty(), section.paragraphs());
  }

  private List<LetterSentence> sentences(OwnText own) {
    return own.sentences().stream().map(sentence -> sentence(sentence, own)).toList();
  }

  private LetterSentence sentence(Sentence sentence, OwnText own) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    for (Statement statement : statementsIn(sentence, own.paragraph())) {
      groups.addAll(statement.groups());
      statement.aspects().forEach(aspect -> Vocabulary.of(aspect).ifPresent(aspects::add));
    }
    return new LetterSentence(
        own.paragraph(),
        sentence.start(),
        sentence.end(),
        words(sentence),
        own.proposal(),
        groups,
        aspects);
  }

  private List<Statement> statementsIn(Sentence sentence, Paragraph paragraph) {
    return statements.getOrDefault(paragraph.number(), List.of()).stream()
        .filter(s -> s.start() < sentence.end() && sentence.start() < s.end())
        .toList();
  }

  private List<Word> words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] names = new NameMask(sentence).masked();
    List<Set<String>> concepts = lexicon.concepts(tokens);
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Set<String> all = concepts.get(i);
      if (!names[i]) {
        Vocabulary.of(token.concepts()).forEach(common -> all.add(common.name()));
      }
      words.add(new Word(token.form(), token.start(), token.end(), all));
    }
    return words;
  }
}
