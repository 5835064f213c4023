package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;

/** Makes a decision document of the blocks of a file: title, headings, roles and text. */
public final class DocumentStructure {

  private static final int FEW_HEADINGS = 2;

  private DocumentStructure() {}

  /**
   * Returns the document.
   *
   * @param mediaType the type detected from the content
   * @param sha256 the SHA-256 of the file's bytes, in hexadecimal
   * @throws UnreadableException when there is no text
   */
  public static DecisionDocument of(Extract extract, String mediaType, String sha256)
      throws UnreadableException {
    List<Line> lines = new ArrayList<>(extract.blocks().size());
    for (Block block : extract.blocks()) {
      lines.add(Line.of(block));
    }
    lines = visible(LayoutTables.unfold(lines));
    if (lines.isEmpty()) {
      throw new UnreadableException(UnreadableReason.NO_TEXT, "");
    }
    Title title = Title.of(lines);
    List<Line> structured = Quotations.mark(Signatures.mark(Attachments.mark(headings(title))));
    return new DocumentAssembly(HeadingLevels.settle(structured))
        .document(title.text(), mediaType, sha256, extract);
  }

  private static List<Line> visible(List<Line> lines) {
    List<Line> visible = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!line.text().isEmpty() && !PageNumber.is(line)) {
        visible.add(line.kind() == Kind.CONTENTS ? ContentsEntry.of(line) : line);
      }
    }
    return visible;
  }

  private static List<Line> headings(Title title) {
    List<Line> found = HeadingsByLooks.find(title.lines(), title.end());
    int headings = 0;
    for (Line line : found) {
      headings += line.kind() == Kind.HEADING ? 1 : 0;
    }
    return headings < FEW_HEADINGS ? PlainHeadings.find(found, title.end()) : found;
  }
}
