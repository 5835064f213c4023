package se.jamkoll.compliance.internal.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template may leave open. Titles are not among them: what is made of it may be kept. */
enum Placeholder {
  /** What people call the item, such as § 12. */
  ITEM("item"),
  /** The diary number of the case. */
  DIARY_NUMBER("diaryNumber"),
  /** The body that meets. */
  BODY("body"),
  /** The day of the meeting. */
  DATE("date"),
  /** What the organisation calls its letters. */
  DOCUMENT_NAME("documentName"),
  /** The parts that were not found, a line each. */
  MISSING("missing"),
  /** The day when the letter must be in. */
  DUE("due");

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  /** Returns the placeholder with a word, if there is one. */
  static Optional<Placeholder> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** Returns all placeholders as templates write them. */
  static String all() {
    return Arrays.stream(values())
        .map(each -> "{" + each.word + "}")
        .collect(Collectors.joining(", "));
  }
}
