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
   *     units
   */
  record InPart(String part, int paragraph, int offset) implements Location {

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
