package se.jamkoll.assessing.internal.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.Sentence;
import se.jamkoll.assessing.internal.language.SwedishText;

/** Goes through a document once and finds what there is to read, and under which headings. */
final class Outliner {

  private static final int LABEL_LENGTH = 90;
  private static final int LABEL_WORDS = 10;
  private static final int BARE_WORDS = 3;
  private static final List<String> CONTINUING =
      List.of("kommentar", "motiver", "om ja", "om nej", "ange ", "beskriv");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(
          "(\\.{4,}|…{2,}|(\\. ){4,})\\s*\\d*\\s*$|^\\d+(\\.\\d+)* .{3,80}\\.{3}\\s*\\d*$");

  private static final Pattern SIGN = Pattern.compile("(\\s*[+0±–-](/[+–-])?\\s*)+");

  private final DecisionDocument document;
  private final Profile profile;
  private final HeadingGrammar grammar;
  private final SwedishText text;
  private final SubjectFinder subjects = new SubjectFinder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<FormAnswer> answers = new ArrayList<>();
  private final List<OpenSection> sections = new ArrayList<>();
  private @Nullable OpenSection open;
  private int openLevel;
  private @Nullable Set<Subject> asked;

  Outliner(DecisionDocument document, Profile profile, HeadingGrammar grammar, SwedishText text) {
    this.document = document;
    this.profile = profile;
    this.grammar = grammar;
    this.text = text;
  }

  Outline outline() {
    List<Paragraph> paragraphs = document.paragraphs();
    int i = 0;
    while (i < paragraphs.size()) {
      Paragraph paragraph = paragraphs.get(i);
      Paragraph.Cell cell = paragraph.cell();
      if (cell == null) {
        paragraph(paragraph);
        i++;
        continue;
      }
      int end = i;
      while (end < paragraphs.size() && inTable(paragraphs.get(end), cell.table())) {
        end++;
      }
      table(paragraphs.subList(i, end));
      i = end;
    }
    return new Outline(List.copyOf(passages), List.copyOf(answers), List.copyOf(sections));
  }

  private static boolean inTable(Paragraph paragraph, int table) {
    Paragraph.Cell cell = paragraph.cell();
    return cell != null && cell.table() == table;
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.role()) {
      case TITLE, CONTENTS, QUOTE -> {}
      case HEADING -> heading(paragraph);
      default -> {
        if (!unread(paragraph)) {
          body(paragraph);
        }
      }
    }
  }

  private void heading(Paragraph paragraph) {
    String heading = document.textOf(paragraph);
    String lower = heading.toLowerCase(Locale.ROOT);
    if (open != null && CONTINUING.stream().anyMatch(lower::startsWith)) {
      return;
    }
    asked = null;
    HeadingMeaning meaning = grammar.meaning(heading);
    if (meaning.consequence() && !unread(paragraph)) {
      open = opened(paragraph, meaning.topic());
      openLevel = paragraph.headingLevel();
      return;
    }
    boolean nested = open != null && paragraph.headingLevel() > openLevel;
    if (nested && meaning.kind() != HeadingMeaning.Kind.LISTING && open != null) {
      open.text();
    }
    open = null;
  }

  /** Tells whether any heading above is of somebody else's text or of a list. */
  private boolean unread(Paragraph paragraph) {
    return paragraph.headings().stream().anyMatch(heading -> grammar.meaning(heading).unread());
  }

  private boolean proposal(Paragraph paragraph) {
    return paragraph.headings().stream()
        .anyMatch(h -> grammar.meaning(h).kind() == HeadingMeaning.Kind.PROPOSAL);
  }

  private void body(Paragraph paragraph) {
    CleanText clean = CleanText.of(document, paragraph);
    OpenSection section = open;
    if (section != null) {
      section.add(paragraph);
      if (clean.placeholders()) {
        section.placeholder();
      }
    }
    if (CONTENTS_LINE.matcher(clean.text()).find()) {
      return;
    }
    if (!clean.hasLetters() || template(clean.text())) {
      if (section != null && clean.hasLetters()) {
        section.instruction();
      }
      return;
    }
    if (labelled(paragraph, clean, section)) {
      return;
    }
    Optional<Boxes> boxes = Boxes.in(clean.text());
    if (boxes.isPresent()) {
      boxes(paragraph, clean, boxes.get(), section);
      return;
    }
    if (clean.text().strip().endsWith("?") && text.sentences(clean.text(), 0).size() == 1) {
      asked = named(clean.text());
      if (section != null) {
        section.instruction();
      }
      return;
    }
    if (listed(paragraph, clean, section)) {
      return;
    }
    read(paragraph, clean.text(), paragraph.start(), section, topic(section), Set.of());
  }

  /** A list of those that are said to have been considered. */
  private boolean listed(Paragraph paragraph, CleanText clean, @Nullable OpenSection section) {
    EnumSet<Subject> named = named(clean.text());
    boolean bare = text.tokens(clean.text()).size() <= BARE_WORDS && !states(clean.text());
    boolean asked = section != null || considers(paragraph);
    if (named.isEmpty() || !bare || !asked || paragraph.role() != Role.LIST_ITEM) {
      return false;
    }
    Passage passage =
        new Passage(paragraph, clean.text(), paragraph.start(), section, named, named, false);
    answers.add(FormReading.listed(passage, named));
    if (section != null) {
      section.answered();
    }
    return true;
  }

  private boolean states(String words) {
    return text.tokens(words).stream().anyMatch(t -> t.verbal() || t.is(Concept.NEGATION));
  }

  /** A heading such as "Perspektiv som har beaktats". */
  private static boolean considers(Paragraph paragraph) {
    return paragraph.headings().stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT))
        .anyMatch(h -> h.contains("perspektiv") || h.contains("beakta") || h.contains("berör"));
  }

  private boolean template(String paragraph) {
    return profile.templateTexts().stream().anyMatch(t -> t.equalsIgnoreCase(paragraph.strip()));
  }

  private static Set<Subject> topic(@Nullable OpenSection section) {
    return section == null ? Set.of() : section.topic();
  }

  /** A paragraph that starts with a consequence heading and a colon. */
  private boolean labelled(Paragraph paragraph, CleanText clean, @Nullable OpenSection outer) {
    int colon = clean.text().indexOf(':');
    if (colon < 3 || colon > LABEL_LENGTH) {
      return false;
    }
    String label = clean.text().substring(0, colon);
    if (label.indexOf('.') >= 0 || text.tokens(label).size() > LABEL_WORDS || hasVerb(label)) {
      return false;
    }
    HeadingMeaning meaning = grammar.meaning(label);
    if (!meaning.consequence()) {
      return false;
    }
    OpenSection section = outer == null ? opened(paragraph, meaning.topic()) : outer;
    String rest = clean.text().substring(colon + 1);
    if (rest.isBlank() || !rest.chars().anyMatch(Character::isLetterOrDigit)) {
      if (clean.placeholders()) {
        section.placeholder();
      }
      return true;
    }
    Optional<Boxes> boxes = Boxes.in(rest);
    if (boxes.isPresent()) {
      answer(paragraph, boxes.get(), meaning.topic(), section);
    }
    read(paragraph, rest, paragraph.start() + colon + 1, section, meaning.topic(), Set.of());
    return true;
  }

  private OpenSection opened(Paragraph heading, Set<Subject> topic) {
    OpenSection section = new OpenSection(heading, topic);
    sections.add(section);
    return section;
  }

  private boolean hasVerb(String label) {
    return text.tokens(label).stream()
        .anyMatch(t -> t.is(Concept.NEGATION) || (t.verbal() && !t.is(Concept.AFFECT)));
  }

  private void boxes(
      Paragraph paragraph, CleanText clean, Boxes boxes, @Nullable OpenSection section) {
    EnumSet<Subject> named = named(clean.text());
    Set<Subject> about = !named.isEmpty() ? named : asked != null ? asked : topic(section);
    if (about.isEmpty()) {
      return;
    }
    answer(paragraph, boxes, about, section);
    if (boxes.hasComment() && !clean.text().strip().endsWith("?")) {
      readComment(paragraph, clean.text(), section, about);
    }
  }

  private void readComment(
      Paragraph paragraph, String words, @Nullable OpenSection section, Set<Subject> about) {
    int from = Boxes.answerStart(words);
    if (from < words.length()) {
      read(paragraph, words.substring(from), paragraph.start() + from, section, about, Set.of());
    }
  }

  private void answer(
      Paragraph paragraph, Boxes boxes, Set<Subject> about, @Nullable OpenSection section) {
    if (boxes.state() == Boxes.State.UNTICKED) {
      if (section != null) {
        section.unticked();
      }
      return;
    }
    if (section != null) {
      section.answered();
    }
    Passage passage =
        new Passage(
            paragraph, document.textOf(paragraph), paragraph.start(), section, about, about, false);
    answers.add(FormReading.ticked(passage, about, boxes.state() == Boxes.State.SEVERAL));
  }

  private EnumSet<Subject> named(String words) {
    EnumSet<Subject> named = EnumSet.noneOf(Subject.class);
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    String readable = capitals ? words.toLowerCase(Locale.ROOT) : words;
    for (Sentence sentence : text.sentences(readable, 0)) {
      subjects.find(sentence).forEach(named::addAll);
    }
    return named;
  }

  private void read(
      Paragraph paragraph,
      String words,
      int start,
      @Nullable OpenSection section,
      Set<Subject> topic,
      Set<Subject> carried) {
    if (section != null) {
      noteContent(section, words);
    }
    passages.add(
        new Passage(paragraph, words, start, section, topic, carried, proposal(paragraph)));
  }

  /** Questions and instructions alone are no content. */
  private void noteContent(OpenSection section, String words) {
    List<Sentence> sentences = text.sentences(words, 0);
    if (NotOwnWords.instructionText(sentences)) {
      section.instruction();
      return;
    }
    for (Sentence sentence : sentences) {
      if (sentence.tokens().isEmpty()) {
        continue;
      }
      if (NotOwnWords.instructs(sentence)) {
        section.instruction();
      } else if (!onlyLabel(sentence)) {
        section.text();
      }
    }
  }

  private static boolean onlyLabel(Sentence sentence) {
    return sentence.tokens().size() <= LABEL_WORDS / 2 && sentence.text().endsWith(":");
  }

  private void table(List<Paragraph> cells) {
    if (cells.stream().allMatch(this::unread)) {
      return;
    }
    Table table = new Table(cells, document);
    OpenSection outer = open;
    for (int row = 1; row <= table.rows(); row++) {
      row(table, row, outer);
    }
  }

  private void row(Table table, int row, @Nullable OpenSection outer) {
    Optional<Paragraph> label = table.cell(row, 1);
    String words = label.map(document::textOf).orElse("");
    HeadingMeaning meaning = words.isEmpty() ? HeadingMeaning.NONE : grammar.meaning(words);
    boolean labelNames =
        label.isPresent()
            && words.length() <= LABEL_LENGTH
            && !looksLikeName(words)
            && !named(words).isEmpty();
    boolean header = row == 1 && table.headed(text);
    if (labelNames
        && !header
        && (table.form(text) || meaning.consequence() || table.columns() >= 2)) {
      labelledRow(
          table, row, label.get(), named(words), meaning.consequence() || table.form(text), outer);
      return;
    }
    if (header && table.form(text)) {
      return;
    }
    for (int column = 1; column <= table.columns(); column++) {
      Set<Subject> above = row == 1 ? Set.of() : table.columnSubjects(column, this::named);
      for (Paragraph cell : table.cells(row, column)) {
        cell(cell, above, outer);
      }
    }
  }

  /** "Flickor i Rörelse": a capital inside. */
  private boolean looksLikeName(String words) {
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    return !capitals
        && text.tokens(words).stream().skip(1).anyMatch(t -> t.capital() && !t.digits());
  }

  private void cell(Paragraph paragraph, Set<Subject> carried, @Nullable OpenSection section) {
    if (paragraph.role() == Role.HEADING) {
      heading(paragraph);
      return;
    }
    CleanText clean = CleanText.of(document, paragraph);
    if (section != null) {
      section.add(paragraph);
      if (clean.placeholders()) {
        section.placeholder();
      }
    }
    if (clean.hasLetters()) {
      read(
          paragraph,
          clean.text(),
          paragraph.start(),
          section,
          carried.isEmpty() ? topic(section) : carried,
          carried);
    }
  }

  private void labelledRow(
      Table table,
      int row,
      Paragraph label,
      Set<Subject> about,
      boolean asks,
      @Nullable OpenSection outer) {
    OpenSection section = outer == null && asks ? opened(label, about) : outer;
    StringBuilder rest = new StringBuilder();
    List<Paragraph> comments = new ArrayList<>();
    for (int column = 2; column <= table.columns(); column++) {
      for (Paragraph cell : table.cells(row, column)) {
        rest.append(' ').append(document.textOf(cell));
        comments.add(cell);
      }
    }
    if (section != null) {
      comments.forEach(section::add);
    }
    Optional<Boxes> boxes = Boxes.in(rest.toString());
    if (boxes.isPresent()) {
      answer(label, boxes.get(), about, section);
      if (!boxes.get().hasComment()) {
        return;
      }
    }
    if (SIGN.matcher(rest).matches() && rest.chars().anyMatch(c -> "+0±".indexOf(c) >= 0)) {
      answer(label, new Boxes(Boxes.State.ONE, ""), about, section);
      return;
    }
    for (Paragraph comment : comments) {
      CleanText clean = CleanText.of(document, comment);
      if (clean.placeholders() && section != null) {
        section.placeholder();
      }
      if (clean.hasLetters() && Boxes.in(clean.text()).isEmpty()) {
        read(comment, clean.text(), comment.start(), section, about, about);
      }
    }
  }
}
