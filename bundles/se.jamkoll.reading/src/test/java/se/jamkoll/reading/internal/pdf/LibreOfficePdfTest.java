package se.jamkoll.reading.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.UnreadableException;

/** Reads one letter as LibreOffice Writer exports it, with tags and without. */
class LibreOfficePdfTest {

  private static final String TAGGED = "libreoffice-tagged.pdf";
  private static final String UNTAGGED = "libreoffice-untagged.pdf";

  @Test
  void tagsTellHeadingsAndTheirLevels() throws Exception {
    List<Block> headings =
        read(TAGGED).stream().filter(block -> block.kind() == Block.Kind.HEADING).toList();
    assertTrue(DrawnPdf.texts(headings).contains("Förslag till beslut"));
    assertTrue(headings.stream().allMatch(block -> block.level() == 1));
  }

  @Test
  void aTaggedItemHasNoNumber() throws Exception {
    Block item = block(read(TAGGED), "Tjänsteutlåtande 2025-05-12");
    assertEquals(Block.Kind.LIST_ITEM, item.kind());
  }

  @Test
  void withAndWithoutTagsTheTextIsTheSame() throws Exception {
    assertEquals(DrawnPdf.texts(read(TAGGED)), DrawnPdf.texts(read(UNTAGGED)));
  }

  @Test
  void withoutTagsAHeadingLooksStrong() throws Exception {
    Block heading = block(read(UNTAGGED), "Förslag till beslut");
    assertEquals(Block.Kind.TEXT, heading.kind());
    assertTrue(heading.text().allStrong());
  }

  private static Block block(List<Block> blocks, String text) {
    return blocks.stream()
        .filter(block -> block.text().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<Block> read(String name) throws IOException, UnreadableException {
    try (InputStream in = LibreOfficePdfTest.class.getResourceAsStream(name)) {
      assertNotNull(in);
      return DrawnPdf.read(in.readAllBytes()).blocks();
    }
  }
}
