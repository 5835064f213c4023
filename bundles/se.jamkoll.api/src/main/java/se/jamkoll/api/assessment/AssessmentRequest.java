package se.jamkoll.api.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.ReadingResult;

/**
 * A document to assess, and how.
 *
 * @param file the file's name, for the assessment
 * @param document the document
 * @param profile the profile to assess it by
 * @param moment when in its life the document is assessed
 * @param locale the language of the findings: Swedish or English
 * @param style how much the findings say
 * @param appendices the appendices that are at hand: what stands in the one that the letter leaves
 *     its analysis to counts for the letter's item (rubric section 1)
 */
public record AssessmentRequest(
    String file,
    DecisionDocument document,
    Profile profile,
    Moment moment,
    Locale locale,
    Style style,
    List<Appendix> appendices) {

  /** Copies the appendices. */
  public AssessmentRequest {
    appendices = List.copyOf(appendices);
  }

  /** Creates a request for a document with no appendix at hand. */
  public AssessmentRequest(
      String file,
      DecisionDocument document,
      Profile profile,
      Moment moment,
      Locale locale,
      Style style) {
    this(file, document, profile, moment, locale, style, List.of());
  }

  /** Creates a request for findings that say all. */
  public AssessmentRequest(
      String file, DecisionDocument document, Profile profile, Moment moment, Locale locale) {
    this(file, document, profile, moment, locale, Style.FULL);
  }

  /** Returns the same request with appendices at hand. */
  public AssessmentRequest with(List<Appendix> more) {
    return new AssessmentRequest(file, document, profile, moment, locale, style, more);
  }

  /**
   * An appendix that is at hand.
   *
   * @param name what its case or pack calls it, such as {@code Bilaga 2}
   * @param document what it holds
   */
  public record Appendix(String name, DecisionDocument document) {

    private static final Pattern NUMBER =
        Pattern.compile(
            "\\bbilag(?:a|an|or|orna)?\\s*(?:nr\\.?\\s*)?(\\d{1,3}|[a-h]\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Returns the appendices of a letter of a container, those that could be read. */
    public static List<Appendix> of(ReadingResult.Container container, ReadingResult.Part letter) {
      List<Appendix> appendices = new ArrayList<>();
      for (ReadingResult.Part part : container.appendicesOf(letter)) {
        if (part.result() instanceof ReadingResult.Read read) {
          appendices.add(new Appendix(part.name(), read.document()));
        }
      }
      return appendices;
    }

    /**
     * Returns the number of the first appendix that a text names, such as {@code 2} or {@code b};
     * empty when it names none, or none with a number.
     */
    public static Optional<String> number(String text) {
      Matcher matcher = NUMBER.matcher(text);
      return matcher.find()
          ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  }

  /** How much the findings say. */
  public enum Style {
    /** What was found in a sentence, and what to do next. */
    FULL,
    /** A few words, for those who know the rules; no advice. */
    BRIEF
  }
}
