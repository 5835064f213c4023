package se.jamkoll.shell.internal.output;

import java.io.IOException;
import java.io.Writer;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.shell.internal.text.Texts;

/**
 * Opens reports.
 *
 * @param messages names the words of the domain
 * @param texts the language of the report
 * @param style how much a report for people says
 */
public record Reports(FindingMessages messages, Texts texts, Style style) {

  /** Opens a report that writes to {@code out}, which stays open. */
  public Report open(Format format, Writer out, Display display) throws IOException {
    return switch (format) {
      case TEXT -> new TextReport(out, display, messages, texts, style);
      case JSON -> new JsonReport(out);
      case CSV -> new CsvReport(out, messages, texts);
    };
  }
}
