package se.jamkoll.api.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say of one place of a letter.
 *
 * @param variant which of the rule's texts says it, in capitals
 * @param part where it stands; null when it concerns the whole letter
 */
public record Evidence(String variant, @Nullable LetterPart part) {

  /** Returns evidence of the whole letter. */
  public static Evidence of(Enum<?> variant) {
    return new Evidence(variant.name(), null);
  }

  /** Returns the same evidence at a sentence, or at the heading of a section. */
  public Evidence at(LetterPart newPart) {
    return new Evidence(variant, newPart);
  }
}
