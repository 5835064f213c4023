package se.jamkoll.api.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a paragraph stands in its file. */
public sealed interface Location {

  /** Returns the page number from 1, or null where the format has no pages. */
  @Nullable Integer page();

  /**
   * A place in a part of a packaged document such as docx or odt.
   *
   * @param part the name of the part, such as {@code word/document.xml}
   * @param paragraph the ordinal of the paragraph element in that part, from 0
   * @param offset where in the text of that paragraph element this text starts, in UTF-16 code
   *     units. The text of a paragraph element is all that stands in it, in the order of the file,
   *     also what is deleted or hidden, but nothing of paragraphs within it. In docx: the
   *     characters of {@code t}, {@code delText}, {@code instrText} and {@code delInstrText}, and
   *     one for each {@code tab}, {@code ptab}, {@code br}, {@code cr}, {@code sym}, {@code
   *     noBreakHyphen} and {@code softHyphen} of a run. In odt: all characters, and one for each
   *     {@code s}, {@code tab} and {@code line-break}
   * @param length how much of that text it is, in UTF-16 code units; 0 where the file only says how
   *     to show the text, as with a box that is ticked
   */
  record InPart(String part, int paragraph, int offset, int length) implements Location {

    /** Creates a place that is not known to be of any length. */
    public InPart(String part, int paragraph, int offset) {
      this(part, paragraph, offset, 0);
    }

    @Override
    public @Nullable Integer page() {
      return null;
    }
  }

  /**
   * A place on a page of a paginated document.
   *
   * @param page the page number, from 1
   * @param quads the boxes of the paragraph's lines on that page, from the top
   */
  record OnPage(Integer page, List<Quad> quads) implements Location {

    /** Copies the boxes. */
    public OnPage {
      quads = List.copyOf(quads);
    }
  }

  /**
   * An upright box on a page, in points from the page's lower left corner.
   *
   * @param left the left edge
   * @param bottom the lower edge
   * @param right the right edge
   * @param top the upper edge
   */
  record Quad(float left, float bottom, float right, float top) {}
}
