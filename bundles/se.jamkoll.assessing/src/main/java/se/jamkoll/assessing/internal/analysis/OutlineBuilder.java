package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;

/** Gathers what there is to read in a document. */
final class OutlineBuilder {

  private static final int LABEL_WORDS = 5;

  private final DecisionDocument document;
  private final TemplateText template;
  private final HeadingGrammar grammar;
  private final SwedishText text;
  private final SubjectFinder subjects = new SubjectFinder();
  private Boxes.Label lastTicked = Boxes.Label.OTHER;
  private Set<Subject> lastAbout = Set.of();
  private final List<Passage> passages = new ArrayList<>();
  private final List<FormAnswer> answers = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();

  OutlineBuilder(
      DecisionDocument document, TemplateText template, HeadingGrammar grammar, SwedishText text) {
    this.document = document;
    this.template = template;
    this.grammar = grammar;
    this.text = text;
  }

  Outline build() {
    return new Outline(List.copyOf(passages), List.copyOf(answers), List.copyOf(sections));
  }

  /** Those that a list names as considered. */
  void listed(
      Paragraph paragraph, String words, Set<Subject> named, @Nullable OpenSection section) {
    answers.add(FormReading.listed(answer(paragraph, words, named, section), named));
    if (section != null) {
      section.answered();
    }
  }

  OpenSection opened(Paragraph heading, Set<Subject> topic) {
    OpenSection section = new OpenSection(heading, topic);
    sections.add(section);
    return section;
  }

  void answer(Paragraph paragraph, Boxes boxes, Set<Subject> about, @Nullable OpenSection section) {
    if (boxes.state() == Boxes.State.UNTICKED) {
      if (section != null) {
        section.unticked();
      }
      return;
    }
    if (section != null) {
      section.answered();
    }
    Passage passage = answer(paragraph, about, section);
    boolean both = boxes.state() == Boxes.State.SEVERAL || contradictsLast(boxes, about);
    answers.add(FormReading.ticked(passage, about, both));
    lastTicked = boxes.label();
    lastAbout = about;
  }

  /** A ticked no with a comment that names no one: the comment is its reason, if it is one. */
  boolean denied(Paragraph paragraph, String comment, Set<Subject> about) {
    List<Sentence> sentences = text.sentences(comment, 0);
    if (about.isEmpty()
        || sentences.isEmpty()
        || sentences.stream().anyMatch(sentence -> tellsMore(sentence, about))) {
      return false;
    }
    boolean reason = sentences.stream().anyMatch(ReasonFinder::tellsOfCase);
    answers.add(FormReading.denied(answer(paragraph, about, null), about, reason));
    return true;
  }

  /** Tells whether a sentence of a comment says more of someone than that nothing changes. */
  private boolean tellsMore(Sentence sentence, Set<Subject> about) {
    EnumSet<Subject> named = EnumSet.noneOf(Subject.class);
    subjects.find(sentence).forEach(named::addAll);
    if (Subject.groupsOf(named).isEmpty() && !named.contains(Subject.SEX)) {
      return false;
    }
    boolean others = !about.contains(Subject.SEX) && !about.containsAll(Subject.groupsOf(named));
    return others
        || !sentence.has(Concept.NEGATION)
        || sentence.has(Concept.GAIN)
        || (sentence.has(Concept.COMPARATIVE) && !sentence.has(Concept.ALTERATION));
  }

  private Passage answer(Paragraph paragraph, Set<Subject> about, @Nullable OpenSection section) {
    return answer(paragraph, document.textOf(paragraph), about, section);
  }

  private static Passage answer(
      Paragraph paragraph, String words, Set<Subject> about, @Nullable OpenSection section) {
    Sentence whole = new Sentence(paragraph.start(), paragraph.end(), words, List.of());
    return new Passage(paragraph, List.of(whole), section, about, about, HeadingsAbove.NONE);
  }

  /** Yes and no are ticked for the same question, in two paragraphs. */
  private boolean contradictsLast(Boxes boxes, Set<Subject> about) {
    return lastAbout.equals(about)
        && lastTicked != Boxes.Label.OTHER
        && boxes.label() != Boxes.Label.OTHER
        && boxes.label() != lastTicked;
  }

  EnumSet<Subject> named(String words) {
    EnumSet<Subject> named = EnumSet.noneOf(Subject.class);
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    String readable = capitals ? words.toLowerCase(Locale.ROOT) : words;
    for (Sentence sentence : text.sentences(readable, 0)) {
      subjects.find(sentence).forEach(named::addAll);
    }
    return named;
  }

  void read(
      Paragraph paragraph,
      String words,
      int start,
      @Nullable OpenSection section,
      Set<Subject> topic,
      Set<Subject> carried) {
    List<Sentence> sentences = text.sentences(words, start);
    if (section != null) {
      noteContent(section, sentences);
    }
    passages.add(
        new Passage(paragraph, sentences, section, topic, carried, grammar.above(paragraph)));
  }

  /** Questions and instructions alone are no content. */
  private void noteContent(OpenSection section, List<Sentence> sentences) {
    if (NotOwnWords.instructionText(sentences)) {
      section.instruction();
      return;
    }
    for (Sentence sentence : sentences) {
      if (sentence.tokens().isEmpty()) {
        continue;
      }
      if (NotOwnWords.instructs(sentence) || template.holds(sentence)) {
        section.instruction();
      } else if (!onlyLabel(sentence)) {
        section.text();
      }
    }
  }

  private static boolean onlyLabel(Sentence sentence) {
    return sentence.tokens().size() <= LABEL_WORDS && sentence.text().endsWith(":");
  }

  static Set<Subject> topic(@Nullable OpenSection section) {
    return section == null ? Set.of() : section.topic();
  }

  /** Tells whether any heading above is of somebody else's text or of a list. */
  boolean unread(Paragraph paragraph) {
    return grammar.above(paragraph).unread();
  }
}
