package se.jamkoll.assessing.internal.signal;

import java.util.Optional;
import se.jamkoll.api.document.Paragraph;

/**
 * Why an assessment is uncertain.
 *
 * @param kind what makes it uncertain
 * @param paragraph where it stands; empty when it concerns the whole document
 * @param start where it starts in the canonical text, in UTF-16 code units; 0 without a paragraph
 * @param end where it ends in the canonical text, exclusive; 0 without a paragraph
 */
public record Doubt(Kind kind, Optional<Paragraph> paragraph, int start, int end) {

  /** What makes an assessment uncertain. */
  public enum Kind {
    /** The text was recognised from images. */
    RECOGNISED_TEXT,
    /** Letters are lost, and words that decide were guessed. */
    DAMAGED_TEXT,
    /** The analysis is said to stand in an appendix. */
    IN_APPENDIX,
    /** Sections differ about the same pair. */
    CONTRADICTION,
    /** Both boxes are ticked. */
    BOTH_TICKED
  }
}
