package se.jamkoll.shell.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.shell.internal.output.Display.Ink;
import se.jamkoll.shell.internal.text.Texts;

/**
 * Writes findings for a person: what, where, the words, and what to do next. The most serious stand
 * first, and within a severity they keep the order of the document.
 */
final class FindingText {

  private static final String INDENT = "    ";
  private static final int LONGEST_QUOTE = 160;

  private final Writer out;
  private final Display display;
  private final FindingMessages messages;
  private final Texts texts;
  private final Style style;

  FindingText(Writer out, Display display, FindingMessages messages, Texts texts, Style style) {
    this.out = out;
    this.display = display;
    this.messages = messages;
    this.texts = texts;
    this.style = style;
  }

  void write(List<Finding> findings) throws IOException {
    List<Finding> bySeverity =
        findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    out.write(style == Style.BRIEF ? "\n" : "");
    for (Finding finding : bySeverity) {
      if (style == Style.BRIEF) {
        writeBriefly(finding);
      } else {
        out.write("\n");
        write(finding);
      }
    }
  }

  private void writeBriefly(Finding finding) throws IOException {
    String place = place(finding);
    String where = place.isEmpty() ? "" : " (" + place + ")";
    lines("  " + icon(finding.severity()) + " ", Display.harmless(finding.message()) + where);
  }

  private void write(Finding finding) throws IOException {
    String severity = messages.name(finding.severity(), texts.locale());
    String message = severity + ": " + Display.harmless(finding.message());
    lines("  " + icon(finding.severity()) + " ", message);
    String place = place(finding);
    if (!place.isEmpty()) {
      lines(INDENT, place);
    }
    if (finding.quote() != null && !finding.quote().isBlank()) {
      lines(INDENT, "”" + shortened(Display.harmless(finding.quote())) + "”");
    }
    if (!finding.advice().isEmpty()) {
      for (String line : display.wrap(INDENT + "→ ", INDENT + "  ", finding.advice())) {
        out.write(display.ink(Ink.BOLD, line) + "\n");
      }
    }
  }

  private void lines(String first, String text) throws IOException {
    for (String line : display.wrap(first, INDENT, text)) {
      out.write(line + "\n");
    }
  }

  private static String icon(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case INFO -> "·";
    };
  }

  private String place(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (!finding.section().isEmpty()) {
      parts.add(
          finding.section().stream().map(Display::harmless).collect(Collectors.joining(" › ")));
    }
    if (finding.paragraph() != null) {
      parts.add(texts.get("paragraph", finding.paragraph()));
    }
    if (finding.page() != null) {
      parts.add(texts.get("page", finding.page()));
    }
    return String.join(", ", parts);
  }

  private static String shortened(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int space = quote.lastIndexOf(' ', LONGEST_QUOTE - 1);
    return quote.substring(0, space > 0 ? space : LONGEST_QUOTE - 1) + "…";
  }
}
