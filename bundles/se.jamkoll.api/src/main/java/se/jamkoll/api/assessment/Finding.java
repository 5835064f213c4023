package se.jamkoll.api.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for the level of a document, which a person can check.
 *
 * @param rule the rule's id, such as {@code girls-boys-described}
 * @param severity how much it matters
 * @param message what was found, in plain language
 * @param advice what to do next; may be empty for {@link Severity#INFO}
 * @param section the headings above the place, outermost first; empty when it has none
 * @param paragraph the number of the paragraph, from 1; null when the finding has no place
 * @param page the page number, from 1; null where the format has none
 * @param start where the place starts in the canonical text, in UTF-16 code units; null when the
 *     finding has no place
 * @param end where the place ends in the canonical text, exclusive; null when the finding has no
 *     place
 * @param quote the text of the place, possibly shortened; null when the finding has no place. Given
 *     to the caller and never stored
 * @param needsCompletion whether the profile asks for a completion of the document because of it
 * @param variant which of the rule's findings it is, as the name of a constant, such as {@code
 *     DEFERRAL}; null when the rule has one only
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    String advice,
    List<String> section,
    @Nullable Integer paragraph,
    @Nullable Integer page,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String quote,
    boolean needsCompletion,
    @Nullable String variant) {

  /** Copies the heading path. */
  public Finding {
    section = List.copyOf(section);
  }

  /** Creates a finding that asks for no completion. */
  public Finding(
      String rule,
      Severity severity,
      String message,
      String advice,
      List<String> section,
      @Nullable Integer paragraph,
      @Nullable Integer page,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String quote) {
    this(rule, severity, message, advice, section, paragraph, page, start, end, quote, false, null);
  }

  /** Returns the same finding, asking for a completion or not. */
  public Finding withNeedsCompletion(boolean needed) {
    return new Finding(
        rule, severity, message, advice, section, paragraph, page, start, end, quote, needed,
        variant);
  }

  /** Returns the same finding as one of several that its rule has. */
  public Finding withVariant(String which) {
    return new Finding(
        rule,
        severity,
        message,
        advice,
        section,
        paragraph,
        page,
        start,
        end,
        quote,
        needsCompletion,
        which);
  }
}
