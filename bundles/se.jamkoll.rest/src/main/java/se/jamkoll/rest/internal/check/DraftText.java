package se.jamkoll.rest.internal.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentSource;

/**
 * A draft as an editor has it: its text, or its headings and paragraphs.
 *
 * @param name what to call it in the answer; null for {@code text}
 * @param text the whole text, with an empty line between paragraphs; null when there are blocks
 * @param blocks its headings and paragraphs in order; null when there is a text
 */
public record DraftText(
    @Nullable @Size(min = 1, max = LONGEST_NAME) String name,
    @Nullable String text,
    @Nullable @Valid @Size(min = 1, max = MOST_BLOCKS) List<@NotNull @Valid Block> blocks) {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_BLOCKS = 20_000;
  private static final int LOWEST = 6;

  /** Tells whether there is exactly one of the text and the blocks. */
  @AssertTrue
  boolean isTextOrBlocks() {
    return (text == null) != (blocks == null);
  }

  /** Returns the draft as a file. */
  DocumentSource source() {
    String called = name == null ? "text" : name;
    byte[] content =
        (text == null ? page(blocks == null ? List.of() : blocks) : text)
            .getBytes(StandardCharsets.UTF_8);
    return DocumentSource.of(called, content);
  }

  private static String page(List<Block> blocks) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><meta charset=\"utf-8\"><body>");
    for (Block block : blocks) {
      String element = block.heading() == null ? "p" : "h" + block.heading();
      page.append('<').append(element).append('>');
      page.append(escaped(block.text()));
      page.append("</").append(element).append('>');
    }
    return page.append("</body></html>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * A heading or a paragraph.
   *
   * @param heading the level of a heading, 1–6; null for a paragraph
   * @param text what it says
   */
  public record Block(@Nullable @Min(1) @Max(LOWEST) Integer heading, @NotNull String text) {}
}
