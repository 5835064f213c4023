package se.jamkoll.corpus.draw;

import java.util.List;
import java.util.Optional;
import se.jamkoll.corpus.Block;
import se.jamkoll.corpus.ContentsEntries;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Chooses how the headings of a Word document look; organisations' templates differ. */
final class DocxHeadings {

  private static final List<List<String>> TEMPLATES =
      List.of(
          List.of("Rubrik", "Rubrik1", "Rubrik2"),
          List.of("Rubrik1", "Rubrik2", "Rubrik3"),
          List.of("rendemening", "Avsnittsrubrik", "Avsnittsrubrik2"));

  private final Layout layout;
  private final List<String> styles;
  private final List<Block.Heading> entries;

  DocxHeadings(Letter letter, Layout layout) {
    this.layout = layout;
    this.styles = TEMPLATES.get(Math.floorMod(letter.id().hashCode(), TEMPLATES.size()));
    this.entries =
        letter.blocks().stream().anyMatch(Block.Contents.class::isInstance)
            ? ContentsEntries.of(letter.blocks())
            : List.of();
  }

  /** Returns the id of a heading's paragraph style; empty when it has none. */
  String style(Block.Heading heading) {
    boolean styled = layout == Layout.STYLED || (layout == Layout.TABLE && heading.level() == 1);
    return styled ? styles.get(Math.min(heading.level(), styles.size()) - 1) : "";
  }

  RunLook look(Block.Heading heading) {
    if (layout == Layout.STYLED || layout == Layout.PLAIN || !style(heading).isEmpty()) {
      return RunLook.PLAIN;
    }
    return heading.level() == 1 ? new RunLook(true, false, 16) : RunLook.BOLD;
  }

  /** Returns the bookmark that the table of contents points to. */
  Optional<String> bookmark(Block.Heading heading) {
    int entry = entries.indexOf(heading);
    return entry < 0 ? Optional.empty() : Optional.of(bookmark(entry));
  }

  static String bookmark(int entry) {
    return "_Toc2190" + (10_000 + entry);
  }
}
