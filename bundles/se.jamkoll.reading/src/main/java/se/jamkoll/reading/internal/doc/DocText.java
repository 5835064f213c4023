package se.jamkoll.reading.internal.doc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.Place;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.StyledText;

/** Goes through the paragraphs of a binary Word file. */
final class DocText {

  private static final int BODY_LEVEL = 9;

  private final HWPFDocument document;
  private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
  private final List<Block> blocks = new ArrayList<>();
  private final DocTable table = new DocTable();
  private int paragraphs;
  private int notes;

  DocText(HWPFDocument document) {
    this.document = document;
  }

  Extract read() {
    DocRuns runs = new DocRuns(notices);
    Range body = document.getRange();
    for (int i = 0; i < body.numParagraphs(); i++) {
      Paragraph paragraph = body.getParagraph(i);
      Cell cell = table.place(paragraph);
      StyledText text = runs.read(paragraph);
      if (!paragraph.isTableRowEnd()) {
        add(paragraph, text, cell);
      }
      paragraphs++;
      addNotes(runs.takeNotes());
    }
    addAll(document.getMainTextboxRange(), Kind.TEXT_BOX);
    addAll(document.getEndnoteRange(), Kind.FOOTNOTE);
    if (!document.getCommentsRange().text().isBlank()) {
      notices.add(Notice.COMMENTS);
    }
    return new Extract(blocks, notices);
  }

  private void add(Paragraph paragraph, StyledText text, @Nullable Cell cell) {
    if (text.isBlank()) {
      return;
    }
    Place place = Place.inPart("", paragraphs);
    StyleName meaning = meaning(paragraph);
    boolean open = meaning == null || meaning.level() > 0;
    int outline = paragraph.getLvl() < BODY_LEVEL ? paragraph.getLvl() + 1 : 0;
    int level = outline > 0 || meaning == null ? outline : meaning.level();
    if (open && level > 0) {
      blocks.add(Block.heading(level, text, place, cell));
    } else {
      blocks.add(Block.of(kind(paragraph, meaning), text, place, cell));
    }
  }

  private static Kind kind(Paragraph paragraph, @Nullable StyleName meaning) {
    if (meaning != null) {
      return meaning.kind();
    }
    return paragraph.isInList() ? Kind.LIST_ITEM : Kind.TEXT;
  }

  private @Nullable StyleName meaning(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? null : StyleName.of(style.getName());
  }

  private void addNotes(int references) {
    Notes footnotes = document.getFootnotes();
    Range all = document.getFootnoteRange();
    for (int i = 0; i < references && notes < footnotes.getNotesCount(); i++) {
      int start = all.getStartOffset() + footnotes.getNoteTextStartOffset(notes);
      int end = all.getStartOffset() + footnotes.getNoteTextEndOffset(notes);
      if (start < end && end <= all.getEndOffset()) {
        addAll(new Range(start, end, document), Kind.FOOTNOTE);
      }
      notes++;
    }
  }

  private void addAll(Range range, Kind kind) {
    if (range.getStartOffset() >= range.getEndOffset() || range.text().isBlank()) {
      return;
    }
    DocRuns runs = new DocRuns(notices);
    for (int i = 0; i < range.numParagraphs(); i++) {
      StyledText text = runs.read(range.getParagraph(i));
      if (!text.isBlank()) {
        blocks.add(Block.of(kind, text, Place.inPart("", paragraphs), null));
        paragraphs++;
      }
    }
  }
}
