package se.jamkoll.corpus.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.Inline;
import se.jamkoll.corpus.Layout;

/** Puts the blocks of a letter in the pieces that a layout asks for. */
final class Arrangement {

  private Arrangement() {}

  static List<Piece> of(List<Block> blocks, Layout layout) {
    return switch (layout) {
      case RUNIN -> runIn(blocks);
      case TABLE -> columns(blocks);
      case STYLED, BOLD, PLAIN -> blocks.stream().<Piece>map(Piece.Whole::new).toList();
    };
  }

  private static List<Piece> runIn(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    Block.@Nullable Heading waiting = null;
    for (Block block : blocks) {
      if (waiting != null && block instanceof Block.Paragraph paragraph) {
        pieces.add(new Piece.RunIn(label(waiting), paragraph.inlines()));
        waiting = null;
        continue;
      }
      if (waiting != null) {
        pieces.add(new Piece.RunIn(label(waiting), List.of()));
        waiting = null;
      }
      if (isSection(block)) {
        waiting = (Block.Heading) block;
      } else {
        pieces.add(new Piece.Whole(block));
      }
    }
    if (waiting != null) {
      pieces.add(new Piece.RunIn(label(waiting), List.of()));
    }
    return pieces;
  }

  private static String label(Block.Heading heading) {
    String text = Inline.visibleText(heading.inlines());
    return text.endsWith(":") || text.endsWith("?") ? text : text + ":";
  }

  private static List<Piece> columns(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece.Section> sections = new ArrayList<>();
    List<Block> under = new ArrayList<>();
    Block.@Nullable Heading heading = null;
    for (Block block : blocks) {
      if (isSection(block)) {
        if (heading != null) {
          sections.add(new Piece.Section(heading, List.copyOf(under)));
          under.clear();
        }
        heading = (Block.Heading) block;
      } else if (heading == null) {
        pieces.add(new Piece.Whole(block));
      } else {
        under.add(block);
      }
    }
    if (heading != null) {
      sections.add(new Piece.Section(heading, under));
      pieces.add(new Piece.Columns(sections));
    }
    return pieces;
  }

  private static boolean isSection(Block block) {
    return block instanceof Block.Heading heading && heading.level() > 1;
  }
}
