package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.language.Concept;
import se.jamkoll.assessing.internal.language.SwedishText;
import se.jamkoll.assessing.internal.language.Token;
import se.jamkoll.assessing.internal.language.WordSet;

/** Goes through a document once and finds what there is to read, and under which headings. */
final class Outliner {

  private static final int LABEL_LENGTH = 90;
  private static final int LABEL_WORDS = 10;
  private static final int BARE_WORDS = 3;
  private static final WordSet JOINING = WordSet.of("för", "och", "samt", "de", "både");
  private static final List<String> CONTINUING =
      List.of("kommentar", "motiver", "om ja", "om nej", "ange ", "beskriv ");

  private static final Pattern COMMENT =
      Pattern.compile("(?iu)\\s*(kommentar|motivering|förklaring)\\s*:");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(
          "(\\.{4,}|…{2,}|(\\. ){4,})\\s*\\d*\\s*$|^\\d+(\\.\\d+)* .{3,80}\\.{3}\\s*\\d*$");

  private final DecisionDocument document;
  private final TemplateText template;
  private final HeadingGrammar grammar;
  private final SwedishText text;
  private final OutlineBuilder builder;
  private @Nullable Paragraph next;
  private @Nullable OpenSection open;
  private int openLevel;
  private @Nullable Set<Subject> asked;
  private Boxes.Label answer = Boxes.Label.OTHER;

  Outliner(
      DecisionDocument document, TemplateText template, HeadingGrammar grammar, SwedishText text) {
    this.document = document;
    this.template = template;
    this.grammar = grammar;
    this.text = text;
    this.builder = new OutlineBuilder(document, template, grammar, text);
  }

  Outline outline() {
    List<Paragraph> paragraphs = document.paragraphs();
    int i = 0;
    while (i < paragraphs.size()) {
      Paragraph paragraph = paragraphs.get(i);
      Paragraph.Cell cell = paragraph.cell();
      if (cell == null) {
        next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
        paragraph(paragraph);
        i++;
        continue;
      }
      int end = i;
      while (end < paragraphs.size() && inTable(paragraphs.get(end), cell.table())) {
        end++;
      }
      new TableReader(document, grammar, text, builder, this::heading, open)
          .read(paragraphs.subList(i, end));
      i = end;
    }
    return builder.build();
  }

  private static boolean inTable(Paragraph paragraph, int table) {
    Paragraph.Cell cell = paragraph.cell();
    return cell != null && cell.table() == table;
  }

  private void paragraph(Paragraph paragraph) {
    switch (paragraph.role()) {
      case TITLE, CONTENTS, QUOTE, ATTACHMENT, SIGNATURE -> {}
      case HEADING -> heading(paragraph);
      default -> {
        if (!builder.unread(paragraph)) {
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
    answer = Boxes.Label.OTHER;
    HeadingMeaning meaning = grammar.meaning(heading);
    if (meaning.consequence() && !builder.unread(paragraph)) {
      open = builder.opened(paragraph, meaning.topic());
      openLevel = paragraph.headingLevel();
      return;
    }
    boolean nested = open != null && paragraph.headingLevel() > openLevel;
    if (nested && meaning.kind() != HeadingMeaning.Kind.LISTING && open != null) {
      open.text();
    }
    open = null;
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
    boolean dotted =
        clean.text().contains("..") || clean.text().contains("…") || clean.text().contains(". .");
    if (dotted && CONTENTS_LINE.matcher(clean.text()).find()) {
      return;
    }
    if (section != null && TableReader.sign(clean.text())) {
      builder.answer(paragraph, Boxes.SIGN, section.topic(), section);
      return;
    }
    if (!clean.hasLetters()) {
      return;
    }
    if (labelled(paragraph, clean, section)) {
      return;
    }
    if (comments(paragraph, clean, section)) {
      return;
    }
    Optional<Boxes> boxes = Boxes.in(clean.text());
    if (boxes.isPresent()) {
      boxes(paragraph, clean, boxes.get(), section);
      return;
    }
    if (labelsBoxes(paragraph, clean)) {
      asked = builder.named(clean.text());
      answer = Boxes.Label.OTHER;
      return;
    }
    if (clean.text().strip().endsWith("?") && text.sentences(clean.text(), 0).size() == 1) {
      asked = builder.named(clean.text());
      HeadingMeaning meaning = grammar.meaning(clean.text().strip());
      if (section == null && clean.placeholders() && meaning.consequence()) {
        section = builder.opened(paragraph, meaning.topic());
        section.placeholder();
      }
      instruction(section);
      return;
    }
    if (listed(paragraph, clean, section)) {
      return;
    }
    builder.read(
        paragraph,
        clean.text(),
        paragraph.start(),
        section,
        OutlineBuilder.topic(section),
        labelledGroups(paragraph, clean.text()));
  }

  /** "Pojkar: …", "För flickor – …": all that the paragraph tells is of them. */
  private Set<Subject> labelledGroups(Paragraph paragraph, String words) {
    int colon = words.indexOf(':');
    int end = colon >= 0 ? colon : words.indexOf(" – ");
    if (end < 3 || end > LABEL_LENGTH / 2) {
      return headedGroup(paragraph);
    }
    Set<Subject> groups = onlyGroups(words.substring(0, end));
    return groups.isEmpty() ? headedGroup(paragraph) : groups;
  }

  /** Under a heading "Kvinnor" all is told of them; so it is where a table's rows are headings. */
  private Set<Subject> headedGroup(Paragraph paragraph) {
    List<String> above = paragraph.headings();
    if (above.size() < 2) {
      return Set.of();
    }
    String last = above.get(above.size() - 1);
    HeadingMeaning meaning = grammar.meaning(last);
    return meaning.topic().size() == 1 && !meaning.consequence() ? onlyGroups(last) : Set.of();
  }

  private Set<Subject> onlyGroups(String label) {
    List<Token> tokens = text.tokens(label);
    boolean groups = tokens.stream().allMatch(token -> token.namesGroup() || JOINING.has(token));
    return groups && tokens.stream().anyMatch(Token::namesGroup)
        ? Subject.groupsOf(builder.named(label))
        : Set.of();
  }

  /** A list of those that are said to have been considered. */
  private boolean listed(Paragraph paragraph, CleanText clean, @Nullable OpenSection section) {
    if (paragraph.role() != Role.LIST_ITEM || clean.text().length() > LABEL_LENGTH) {
      return false;
    }
    List<Token> words = text.tokens(clean.text());
    boolean bare =
        words.size() <= BARE_WORDS && !states(words) && words.stream().noneMatch(Token::digits);
    if (!bare || (section == null && !considers(paragraph))) {
      return false;
    }
    EnumSet<Subject> named = builder.named(clean.text());
    if (named.isEmpty()) {
      return false;
    }
    if (template.holdsParagraph(words)) {
      instruction(section);
      return true;
    }
    builder.listed(paragraph, clean.text(), named, section);
    return true;
  }

  private static void instruction(@Nullable OpenSection section) {
    if (section != null) {
      section.instruction();
    }
  }

  private static boolean states(List<Token> words) {
    return words.stream().anyMatch(t -> t.verbal() || t.is(Concept.NEGATION));
  }

  /** A heading such as "Perspektiv som har beaktats". */
  private static boolean considers(Paragraph paragraph) {
    return paragraph.headings().stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT))
        .anyMatch(h -> h.contains("perspektiv") || h.contains("beakta") || h.contains("berör"));
  }

  /** A paragraph that starts with a consequence heading and a colon. */
  private boolean labelled(Paragraph paragraph, CleanText clean, @Nullable OpenSection outer) {
    int colon = clean.text().indexOf(':');
    if (colon < 3 || colon > LABEL_LENGTH) {
      return false;
    }
    String label = clean.text().substring(0, colon);
    if (label.indexOf('.') >= 0 || Boxes.in(label).isPresent()) {
      return false;
    }
    List<Token> words = text.tokens(label);
    if (words.size() > LABEL_WORDS || hasVerb(words)) {
      return false;
    }
    HeadingMeaning meaning = grammar.meaning(label);
    if (!meaning.consequence()) {
      return false;
    }
    OpenSection section = outer == null ? builder.opened(paragraph, meaning.topic()) : outer;
    String rest = clean.text().substring(colon + 1);
    if (TableReader.sign(rest)) {
      builder.answer(paragraph, Boxes.SIGN, meaning.topic(), section);
      return true;
    }
    if (rest.isBlank() || !rest.chars().anyMatch(Character::isLetterOrDigit)) {
      if (clean.placeholders()) {
        section.placeholder();
      }
      return true;
    }
    Optional<Boxes> boxes = Boxes.in(rest);
    if (boxes.isPresent()) {
      builder.answer(paragraph, boxes.get(), meaning.topic(), section);
      if (boxes.get().hasComment()) {
        readComment(paragraph, clean.text(), section, meaning.topic());
      }
      return true;
    }
    builder.read(
        paragraph, rest, paragraph.start() + colon + 1, section, meaning.topic(), Set.of());
    return true;
  }

  private static boolean hasVerb(List<Token> words) {
    return words.stream()
        .anyMatch(t -> t.is(Concept.NEGATION) || (t.verbal() && !t.is(Concept.AFFECT)));
  }

  private void boxes(
      Paragraph paragraph, CleanText clean, Boxes boxes, @Nullable OpenSection section) {
    EnumSet<Subject> named = builder.named(clean.text());
    Set<Subject> about =
        !named.isEmpty() ? named : asked != null ? asked : OutlineBuilder.topic(section);
    if (about.isEmpty()) {
      return;
    }
    if (section == null && boxes.state() == Boxes.State.UNTICKED && asksOfSex(about)) {
      section = builder.opened(paragraph, about);
    }
    builder.answer(paragraph, boxes, about, section);
    answer = boxes.label();
    if (boxes.hasComment() && !clean.text().strip().endsWith("?")) {
      String comment = clean.text().substring(Boxes.answerStart(clean.text()));
      if (boxes.label() == Boxes.Label.UNAFFECTED && builder.denied(paragraph, comment, about)) {
        return;
      }
      readComment(paragraph, clean.text(), section, about);
    }
  }

  private static boolean asksOfSex(Set<Subject> about) {
    return about.contains(Subject.SEX) || !Subject.groupsOf(about).isEmpty();
  }

  /** A few words over boxes: what the row of a form is about, be it sex or something else. */
  private boolean labelsBoxes(Paragraph paragraph, CleanText clean) {
    Paragraph below = next;
    return clean.text().length() <= LABEL_LENGTH / 2
        && clean.text().indexOf('.') < 0
        && below != null
        && below.cell() == null
        && below.role() == paragraph.role()
        && Boxes.in(document.textOf(below)).isPresent()
        && !hasVerb(text.tokens(clean.text()));
  }

  /** "Kommentar: …" below boxes is about whom they ask of, and the reason of a ticked no. */
  private boolean comments(Paragraph paragraph, CleanText clean, @Nullable OpenSection section) {
    Matcher label = COMMENT.matcher(clean.text());
    if (!label.lookingAt()) {
      return false;
    }
    Set<Subject> about = asked == null ? OutlineBuilder.topic(section) : asked;
    String comment = clean.text().substring(label.end());
    boolean reason = answer.denies() && builder.denied(paragraph, comment, about);
    if (asked != null && !reason && comment.chars().anyMatch(Character::isLetter)) {
      builder.read(paragraph, comment, paragraph.start() + label.end(), section, about, Set.of());
    }
    return reason || asked != null;
  }

  private void readComment(
      Paragraph paragraph, String words, @Nullable OpenSection section, Set<Subject> about) {
    int from = Boxes.answerStart(words);
    if (from < words.length()) {
      builder.read(
          paragraph, words.substring(from), paragraph.start() + from, section, about, Set.of());
    }
  }
}
