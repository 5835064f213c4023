package se.jamkoll.assessing.internal.profile.file;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Mark;

/**
 * The text of a template.
 *
 * @param sha256 the SHA-256 of the file
 * @param paragraphs its paragraphs; what is to be filled in is {@value #TO_FILL_IN}
 */
record Template(String sha256, List<String> paragraphs) {

  private static final String TO_FILL_IN = " […] ";

  /** Copies the paragraphs. */
  Template {
    paragraphs = List.copyOf(paragraphs);
  }

  static Template of(DecisionDocument document) {
    List<String> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      String text = text(document, paragraph);
      if (text.chars().anyMatch(Character::isLetter)) {
        paragraphs.add(text);
      }
    }
    return new Template(document.sha256(), paragraphs);
  }

  /** A placeholder that is the whole paragraph is the template's own words, left standing. */
  private static String text(DecisionDocument document, Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    int from = paragraph.start();
    for (Mark mark : paragraph.marks()) {
      if (mark.kind() == Mark.Kind.PLACEHOLDER && mark.start() >= from) {
        text.append(document.text(), from, mark.start()).append(TO_FILL_IN);
        from = mark.end();
      }
    }
    text.append(document.text(), from, paragraph.end());
    boolean words = text.chars().anyMatch(Character::isLetter);
    return words ? text.toString().strip() : document.textOf(paragraph).strip();
  }
}
