package se.jamkoll.shell.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Assessment.Perspective;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.output.Display.Ink;
import se.jamkoll.shell.internal.text.Texts;

/** Writes assessments for a person: the level, why, where, and which question to answer. */
final class TextReport implements Report {

  private static final String INDENT = "  ";

  private final Writer out;
  private final Display display;
  private final FindingMessages messages;
  private final Texts texts;
  private final Style style;
  private final FindingText findings;
  private final LevelSummary summary = new LevelSummary();
  private boolean apart = true;

  TextReport(Writer out, Display display, FindingMessages messages, Texts texts, Style style) {
    this.out = out;
    this.display = display;
    this.messages = messages;
    this.texts = texts;
    this.style = style;
    this.findings = new FindingText(out, display, messages, texts, style);
  }

  @Override
  public void write(Checked checked) throws IOException {
    Assessment assessment = checked.assessment();
    summary.add(assessment);
    boolean oneLine = !checked.problem().isEmpty();
    if (!oneLine && !apart) {
      out.write("\n");
    }
    if (oneLine) {
      writeProblem(checked);
    } else {
      writeAssessed(checked);
      out.write("\n");
    }
    apart = !oneLine;
    out.flush();
  }

  @Override
  public void finish() throws IOException {
    if (summary.letters() > 1) {
      out.write(apart ? "" : "\n");
      summary.write(out, display, messages, texts);
    }
    out.flush();
  }

  private void writeProblem(Checked checked) throws IOException {
    String file = Display.harmless(checked.place());
    String problem = Display.harmless(checked.problem());
    out.write(display.ink(Ink.RED, "✗ ") + texts.get("unassessable", file, problem) + "\n");
  }

  private void writeAssessed(Checked checked) throws IOException {
    Assessment assessment = checked.assessment();
    out.write(heading(assessment) + "\n");
    if (assessment.document() != null && !assessment.document().title().isBlank()) {
      paragraph(INDENT, Display.harmless(assessment.document().title()));
    }
    out.write(INDENT + display.ink(Ink.FAINT, Display.harmless(checked.place())) + "\n");
    if (assessment.level() != null && style == Style.FULL) {
      out.write("\n");
      paragraph(INDENT, messages.explain(assessment.level(), texts.locale()));
    }
    if (assessment.pairs() != null) {
      paragraph(INDENT, pairs(assessment.pairs()));
    }
    findings.write(assessment.findings());
    for (Perspective perspective : assessment.perspectives()) {
      writePerspective(perspective);
    }
    if (assessment.checklist() != null && style == Style.FULL) {
      writeChecklist(assessment.checklist());
    }
  }

  private void writePerspective(Perspective perspective) throws IOException {
    out.write("\n" + INDENT + display.ink(Ink.BOLD, Display.harmless(perspective.name())) + "\n");
    if (perspective.findings().isEmpty()) {
      paragraph(INDENT.repeat(2), texts.get("perspective.quiet"));
    }
    findings.write(perspective.findings());
  }

  private void writeChecklist(Map<ChecklistStep, ChecklistAnswer> checklist) throws IOException {
    out.write("\n" + INDENT + texts.get("checklist") + "\n");
    int widest =
        checklist.values().stream().mapToInt(answer -> name(answer).length()).max().orElse(0);
    for (Map.Entry<ChecklistStep, ChecklistAnswer> entry : checklist.entrySet()) {
      String answer = lower(name(entry.getValue()));
      String first = INDENT.repeat(2) + answer + " ".repeat(widest - answer.length() + 2);
      lines(first, " ".repeat(first.length()), name(entry.getKey()));
    }
  }

  private String heading(Assessment assessment) {
    Level level = assessment.level();
    if (level == null) {
      return display.ink(Ink.BOLD, "– " + name(assessment.status()));
    }
    String marked = LevelMark.icon(level) + " " + name(level);
    StringBuilder heading = new StringBuilder(display.ink(LevelMark.ink(level), marked));
    heading.append(" · ").append(messages.compliance(level.compliant(), texts.locale()));
    if (Boolean.TRUE.equals(assessment.uncertain())) {
      heading.append(" · ").append(display.ink(Ink.BOLD, messages.uncertain(texts.locale())));
    }
    return heading.toString();
  }

  private String pairs(Pairs pairs) {
    String states =
        Arrays.stream(Pair.values())
            .map(pair -> name(pair) + ": " + lower(name(pairs.of(pair))))
            .collect(Collectors.joining(", "));
    return states.substring(0, 1).toUpperCase(Locale.ROOT) + states.substring(1);
  }

  private void paragraph(String indent, String text) throws IOException {
    lines(indent, indent, text);
  }

  private void lines(String first, String rest, String text) throws IOException {
    for (String line : display.wrap(first, rest, text)) {
      out.write(line + "\n");
    }
  }

  private String name(@Nullable Term term) {
    return term == null ? "" : messages.name(term, texts.locale());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
