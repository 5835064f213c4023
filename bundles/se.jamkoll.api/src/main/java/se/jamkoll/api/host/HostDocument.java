package se.jamkoll.api.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a host, without its content.
 *
 * @param version which version of which document it is
 * @param state whether it is still being written
 * @param confidentiality whether it may be opened
 * @param role what it is in its case
 * @param label what its case calls it where that matters, such as {@code Bilaga 2}; null for a
 *     letter
 * @param title its title; shown to those who may read it, and never stored
 * @param fileName the name of its file, a hint of its type; never stored
 * @param changed when this version was made
 * @param facts where it belongs
 */
public record HostDocument(
    DocumentVersion version,
    State state,
    Confidentiality confidentiality,
    Role role,
    @Nullable String label,
    String title,
    String fileName,
    Instant changed,
    CaseFacts facts) {

  /** Returns the document's key. */
  public String key() {
    return version.document();
  }

  /** Tells whether it may never be opened. */
  public boolean restricted() {
    return confidentiality == Confidentiality.RESTRICTED;
  }

  /** Whether a document is still being written. */
  public enum State {
    /** Working material (arbetsmaterial): nothing of it is ever stored. */
    DRAFT,
    /** Finished in this version; it may be completed in a later one. */
    FINAL
  }

  /** What a document is in its case. */
  public enum Role {
    /** The official's letter (tjänsteskrivelse), which decides the level of its item. */
    LETTER,
    /** An appendix (bilaga), which may hold the analysis. */
    APPENDIX,
    /** Anything else, such as a motion or minutes; not opened. */
    OTHER
  }
}
