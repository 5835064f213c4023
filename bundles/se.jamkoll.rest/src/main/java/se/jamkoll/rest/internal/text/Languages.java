package se.jamkoll.rest.internal.text;

import java.util.List;
import java.util.Locale;

/** The languages that the server speaks: Swedish, and English for those who ask for it. */
public final class Languages {

  /** Swedish, which is spoken to whoever asks for neither. */
  public static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private Languages() {}

  /**
   * Returns the language to answer in.
   *
   * @param acceptable the languages that the caller accepts, the best first
   */
  public static Locale best(List<Locale> acceptable) {
    for (Locale locale : acceptable) {
      if (locale.getLanguage().equals(SWEDISH.getLanguage())) {
        return SWEDISH;
      }
      if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        return Locale.ENGLISH;
      }
    }
    return SWEDISH;
  }
}
