package se.jamkoll.reading.internal.doc;

import java.util.Set;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import se.jamkoll.api.document.Notice;
import se.jamkoll.reading.internal.text.Look;
import se.jamkoll.reading.internal.text.StyledText;

/** Reads the runs of paragraphs, without what only the program sees. */
final class DocRuns {

  private static final char NOTE = '\u0002';
  private static final char LINE_BREAK = '\u000B';
  private static final char NON_BREAKING_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';

  private final Set<Notice> notices;

  private final DocFields fields = new DocFields();
  private int notes;

  DocRuns(Set<Notice> notices) {
    this.notices = notices;
  }

  /** Returns the visible text of a paragraph. */
  StyledText read(Paragraph paragraph) {
    StyledText.Builder text = new StyledText.Builder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String shown = shown(run.text());
      if (!shown.isBlank() && isLeftOut(run)) {
        continue;
      }
      if (!shown.isBlank() && run.isMarkedInserted()) {
        notices.add(Notice.PENDING_INSERTIONS);
      }
      text.append(shown, look(run));
    }
    return text.build();
  }

  /** Returns how many notes have been referred to since the last call. */
  int takeNotes() {
    int taken = notes;
    notes = 0;
    return taken;
  }

  private boolean isLeftOut(CharacterRun run) {
    if (run.isMarkedDeleted()) {
      notices.add(Notice.PENDING_DELETIONS);
      return true;
    }
    if (run.isVanished()) {
      notices.add(Notice.HIDDEN_TEXT);
      return true;
    }
    return false;
  }

  private static Look look(CharacterRun run) {
    boolean strong =
        run.isBold() || run.isCapitalized() || run.isSmallCaps() || run.getUnderlineCode() != 0;
    return new Look(strong, run.isItalic(), run.getFontSize() / 2f, false, run.isMarkedInserted());
  }

  private String shown(String characters) {
    StringBuilder shown = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      character(characters.charAt(i), shown);
    }
    return shown.toString();
  }

  private void character(char character, StringBuilder shown) {
    if (fields.mark(character) || !fields.shown()) {
      return;
    }
    switch (character) {
      case NOTE -> notes++;
      case LINE_BREAK -> shown.append('\n');
      case NON_BREAKING_HYPHEN -> shown.append('\u2011');
      case SOFT_HYPHEN -> shown.append('\u00AD');
      default -> {
        if (character >= ' ' || character == '\t') {
          shown.append(character);
        }
      }
    }
  }
}
