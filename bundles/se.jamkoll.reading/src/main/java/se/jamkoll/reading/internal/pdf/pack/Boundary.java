package se.jamkoll.reading.internal.pdf.pack;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.ReadingResult.Part.Kind;

/**
 * Weighs whether a document starts at a page. What tells most is a page number that starts again or
 * goes on; then the words and looks of a first page, and margins that change or stay.
 */
final class Boundary {

  private static final float ENOUGH = 2.5f;
  private static final float LARGER = 1.22f;
  private static final float SAME_SIZE = 2;

  private final PageFace before;
  private final PageFace page;
  private final OpenPart part;
  private final float bodySize;

  /**
   * Compares a page with the one before it.
   *
   * @param part the document that the page before belongs to, as far as that page
   * @param bodySize the size of running text, in points
   */
  Boundary(PageFace before, PageFace page, OpenPart part, float bodySize) {
    this.before = before;
    this.page = page;
    this.part = part;
    this.bodySize = bodySize;
  }

  /**
   * Tells whether a document starts here.
   *
   * @param bookmarked whether a bookmark of the file's parts leads here; null when it has none
   */
  boolean isThere(@Nullable Boolean bookmarked) {
    if (page.isBlank()) {
      return Boolean.TRUE.equals(bookmarked);
    }
    float numbers = numbers();
    float letterhead = letterhead();
    boolean named = letterhead > 0 || titled() || Boolean.TRUE.equals(bookmarked);
    if (numbers <= 0 && !named) {
      return false;
    }
    float weight = numbers + margins() + letterhead + looks();
    if (bookmarked != null) {
      weight += bookmarked ? 3 : -1.5f;
    }
    return weight >= ENOUGH;
  }

  private float numbers() {
    boolean restarts = false;
    boolean goesOn = false;
    float later = 0;
    for (PageNumber number : page.numbers()) {
      boolean follows = before.numbers().stream().anyMatch(number::follows);
      goesOn |= follows;
      restarts |= number.isFirst() && !number.alone();
      later = !number.isFirst() && !follows && !number.alone() ? -2 : later;
    }
    if (restarts) {
      return 6;
    }
    if (goesOn) {
      return -4;
    }
    if (before.numbers().stream().anyMatch(PageNumber::isLast)) {
      return 1.5f;
    }
    boolean alone = page.numbers().stream().anyMatch(PageNumber::isFirst);
    return alone && !before.numbers().isEmpty() ? 3 : later;
  }

  /** The first page of a letter has its letterhead, and the others have what is alike on them. */
  private float margins() {
    float share = part.pages() > 1 || part.kind() != Kind.LETTER ? 1 : 0.6f;
    return margin(before.head(), page.head(), 1.5f, share)
        + margin(before.foot(), page.foot(), 1, share);
  }

  private static float margin(Set<String> before, Set<String> now, float weight, float share) {
    if (before.isEmpty() && now.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(before, now) ? weight * share : -weight;
  }

  private float letterhead() {
    String known = part.diaryNumber();
    String number = page.diaryNumber();
    boolean otherNumber = known != null && number != null && !known.equals(number);
    float weight = otherNumber ? 2 : 0;
    if (number != null && !otherNumber) {
      weight += known == null ? 0.5f : -1;
    }
    if (page.kind() != null && (otherNumber || !page.label().equals(before.label()))) {
      weight += page.kind() == Kind.OTHER ? 1.5f : 2.5f;
    }
    boolean another = part.proposes() || part.kind() == Kind.APPENDIX || part.kind() == Kind.AGENDA;
    return page.proposes() && another ? weight + 1.5f : weight;
  }

  private float looks() {
    float weight = 0;
    if (titled()) {
      weight += 1.5f;
    }
    if (before.lastHeight() > 0.5f) {
      weight += 1;
    } else if (before.lastHeight() > 0.25f) {
      weight += 0.5f;
    }
    if (goesOnInText()) {
      weight -= 4;
    }
    return isOtherSize() ? weight + 1.5f : weight;
  }

  private boolean titled() {
    return page.titleSize() >= LARGER * bodySize;
  }

  private boolean goesOnInText() {
    return !before.last().isEmpty()
        && !page.first().isEmpty()
        && ".!?:".indexOf(before.last().charAt(before.last().length() - 1)) < 0
        && Character.isLowerCase(page.first().charAt(0));
  }

  private boolean isOtherSize() {
    return Math.abs(before.width() - page.width()) > SAME_SIZE
        || Math.abs(before.height() - page.height()) > SAME_SIZE;
  }
}
