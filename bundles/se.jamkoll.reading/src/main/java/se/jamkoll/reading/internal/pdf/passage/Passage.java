package se.jamkoll.reading.internal.pdf.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.pdf.line.TextLine;

/** A paragraph as it grows, line by line. */
public final class Passage {

  private final List<TextLine> lines = new ArrayList<>();
  private int markerLength;
  private Block.Kind kind;
  private int level;
  private @Nullable Cell cell;

  /** Starts a passage whose first line has a list marker of so many characters, or none. */
  public Passage(Block.Kind kind, TextLine first, int markerLength) {
    this.kind = kind;
    this.markerLength = markerLength;
    lines.add(first);
  }

  public void add(TextLine line) {
    lines.add(line);
  }

  public void addAll(Passage next) {
    lines.addAll(next.lines);
  }

  public List<TextLine> lines() {
    return lines;
  }

  TextLine first() {
    return lines.get(0);
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }

  int markerLength() {
    return markerLength;
  }

  Block.Kind kind() {
    return kind;
  }

  /** Makes an item text of no particular kind, its marker a part of it. */
  void keepMarker() {
    kind = Block.Kind.TEXT;
    markerLength = 0;
  }

  void become(Block.Kind newKind) {
    kind = newKind;
  }

  public void becomeHeading(int newLevel) {
    kind = Block.Kind.HEADING;
    level = newLevel;
  }

  public void placeIn(@Nullable Cell newCell) {
    cell = newCell;
  }

  public @Nullable Cell cell() {
    return cell;
  }

  boolean allStrong() {
    return lines.stream().allMatch(line -> line.text().allStrong());
  }

  /** Returns the block that the passage is, its lines joined. */
  public Block block(Hyphenation hyphenation) {
    JoinedLines joined = JoinedLines.of(lines, markerLength, hyphenation);
    if (kind == Block.Kind.CONTENTS) {
      int end = Contents.headingLength(joined.text().text());
      return Block.of(kind, joined.text().slice(0, end), joined, cell);
    }
    return kind == Block.Kind.HEADING
        ? Block.heading(level, joined.text(), joined, cell)
        : Block.of(kind, joined.text(), joined, cell);
  }
}
