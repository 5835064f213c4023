package se.jamkoll.api.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a profile from being used.
 *
 * @param file the file it stands in
 * @param line the line, from 1; null when it concerns the whole file
 * @param swedish what is wrong and what is allowed, in Swedish
 * @param english what is wrong and what is allowed, in English
 */
public record ProfileProblem(String file, @Nullable Integer line, String swedish, String english) {

  /** Returns where it stands, what is wrong and what is allowed; in Swedish unless English. */
  public String message(Locale locale) {
    boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    String place = line == null ? file : file + (inEnglish ? ", line " : ", rad ") + line;
    return place + ": " + (inEnglish ? english : swedish);
  }
}
