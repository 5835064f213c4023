package se.jamkoll.corpus;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings that a table of contents lists. */
public final class ContentsEntries {

  private ContentsEntries() {}

  /** Returns every heading but the title and the one that the table of contents stands under. */
  public static List<Block.Heading> of(List<Block> blocks) {
    List<Block.Heading> entries = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading
          && heading.level() > 1
          && !headsContents(blocks, i)) {
        entries.add(heading);
      }
    }
    return entries;
  }

  private static boolean headsContents(List<Block> blocks, int index) {
    return index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.Contents;
  }
}
