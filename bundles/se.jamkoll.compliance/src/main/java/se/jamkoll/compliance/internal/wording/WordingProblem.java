package se.jamkoll.compliance.internal.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.jamkoll.compliance.internal.text.Texts;

/**
 * Something that keeps a template of the organisation's own from being used.
 *
 * @param file the file it stands in
 * @param line the line, from 1; null when it concerns the whole file
 * @param key the key of what is wrong
 * @param detail what is particular to it
 */
public record WordingProblem(String file, @Nullable Integer line, String key, String detail) {

  /** Returns where it stands, what is wrong and what is allowed. */
  public String message(Locale locale) {
    Texts texts = Texts.in(locale);
    String place = line == null ? file : texts.get("wording.place", file, String.valueOf(line));
    return place + ": " + texts.get(key, detail, Placeholder.all(), WordingTemplates.names());
  }
}
