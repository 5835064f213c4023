package se.jamkoll.api.assessment;

import se.jamkoll.api.document.DecisionDocument;

/**
 * What the assessed document is.
 *
 * @param title its title, empty when none was found; given to the caller and never stored
 * @param mediaType the type detected from the content
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param language the main language of the text, an IETF language tag
 * @param paragraphs the number of paragraphs
 * @param words the number of words
 */
public record DocumentSummary(
    String title, String mediaType, String sha256, String language, int paragraphs, int words) {

  /** Returns the summary of a document. */
  public static DocumentSummary of(DecisionDocument document) {
    return new DocumentSummary(
        document.title(),
        document.mediaType(),
        document.sha256(),
        document.language(),
        document.paragraphs().size(),
        document.words());
  }
}
