package se.jamkoll.rest.internal.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.compliance.Drafts.CheckedLetter;

/**
 * An assessment with what the letter says.
 *
 * @param assessment the assessment, whose fields are those of this object
 * @param view what the letter says; null when it could not be read
 */
public record ViewedLetter(@JsonUnwrapped Assessment assessment, @Nullable ViewedText view) {

  /** Returns what is answered of a letter. */
  public static ViewedLetter of(CheckedLetter letter) {
    return new ViewedLetter(
        letter.assessment(), letter.document() == null ? null : ViewedText.of(letter.document()));
  }
}
