package se.jamkoll.reading.internal.rtf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.Paragraph.Cell;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Place;
import se.jamkoll.reading.internal.format.CellCounter;
import se.jamkoll.reading.internal.rtf.RtfGroup.Destination;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.StyledText;

/** Gathers the paragraphs of an RTF file; notes and boxes come after the one they stand in. */
final class RtfBlocks {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> anchored = new ArrayList<>();
  private final Map<Destination, StyledText.Builder> open = new EnumMap<>(Destination.class);
  private int paragraphs;
  private final CellCounter cells = new CellCounter();

  void append(String characters, RtfGroup group) {
    open.computeIfAbsent(group.destination, destination -> new StyledText.Builder())
        .append(characters, group.look());
  }

  void endParagraph(RtfGroup group, RtfTables tables) {
    if (group.destination == Destination.BODY) {
      add(group, tables, cell(group));
    } else {
      addAnchored(group.destination);
    }
  }

  void endCell(RtfGroup group, RtfTables tables, int level) {
    if (group.destination == Destination.BODY) {
      add(group, tables, cells.at(level));
      cells.endCell(level);
    }
  }

  void endRow(int level) {
    cells.endRow(level);
  }

  /** Takes in that a group ends: what is left of a note or a box is its last paragraph. */
  void leave(RtfGroup inner, RtfGroup outer) {
    if (inner.destination != outer.destination) {
      addAnchored(inner.destination);
    }
  }

  List<Block> finish(RtfGroup group, RtfTables tables) {
    group.destination = Destination.BODY;
    add(group, tables, null);
    return blocks;
  }

  private @Nullable Cell cell(RtfGroup group) {
    if (group.tableLevel() == 0) {
      cells.outside();
      return null;
    }
    return cells.at(group.tableLevel());
  }

  private void add(RtfGroup group, RtfTables tables, @Nullable Cell cell) {
    StyledText text = take(Destination.BODY);
    RtfStyle style = tables.paragraphStyle(group.style);
    int level = level(group, style);
    Place place = Place.inPart("", paragraphs);
    paragraphs++;
    if (!text.isBlank()) {
      blocks.add(
          level > 0
              ? Block.heading(level, text, place, cell)
              : Block.of(kind(group, style), text, place, cell));
    }
    blocks.addAll(anchored);
    anchored.clear();
  }

  private void addAnchored(Destination destination) {
    if (destination != Destination.NOTE && destination != Destination.BOX) {
      return;
    }
    Kind kind = destination == Destination.NOTE ? Kind.FOOTNOTE : Kind.TEXT_BOX;
    StyledText text = take(destination);
    if (!text.isBlank()) {
      anchored.add(Block.of(kind, text, Place.inPart("", paragraphs), null));
    }
  }

  private StyledText take(Destination destination) {
    StyledText.Builder text = open.remove(destination);
    return text == null ? new StyledText.Builder().build() : text.build();
  }

  private static int level(RtfGroup group, RtfStyle style) {
    StyleName meaning = style.meaning();
    boolean other =
        meaning != null && (meaning.kind() == Kind.TITLE || meaning.kind() == Kind.CONTENTS);
    if (other) {
      return 0;
    }
    int outline = group.outlineLevel > 0 ? group.outlineLevel : style.outlineLevel();
    return outline > 0 || meaning == null ? outline : meaning.level();
  }

  private static Kind kind(RtfGroup group, RtfStyle style) {
    StyleName meaning = style.meaning();
    if (meaning != null && meaning.level() == 0) {
      return meaning.kind();
    }
    return group.inList ? Kind.LIST_ITEM : Kind.TEXT;
  }
}
