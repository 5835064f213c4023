package se.jamkoll.shell.internal.output;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.shell.internal.output.Display.Ink;
import se.jamkoll.shell.internal.text.Texts;

/** Counts letters by level, as a chart of bars. */
final class LevelSummary {

  private static final int LONGEST_BAR = 30;

  private final Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
  private int letters;
  private int assessed;
  private int compliant;
  private int unassessable;

  void add(Assessment assessment) {
    letters++;
    Level level = assessment.level();
    if (level != null) {
      assessed++;
      compliant += level.compliant() ? 1 : 0;
      byLevel.merge(level, 1, Integer::sum);
    } else if (assessment.status() == AssessmentStatus.UNREADABLE) {
      unassessable++;
    }
  }

  int letters() {
    return letters;
  }

  void write(Writer out, Display display, FindingMessages messages, Texts texts)
      throws IOException {
    out.write(display.ink(Ink.BOLD, texts.get("summary.letters", letters)) + "\n");
    int widest = 0;
    for (Level level : Level.values()) {
      widest = Math.max(widest, messages.name(level, texts.locale()).length());
    }
    for (Level level : Level.values()) {
      String name = messages.name(level, texts.locale());
      String label = LevelMark.icon(level) + " " + name + " ".repeat(widest - name.length());
      out.write("  " + label + bar(byLevel.get(level), LevelMark.ink(level), display) + "\n");
    }
    out.write("  " + texts.get("summary.compliant", compliant, assessed) + "\n");
    if (unassessable > 0) {
      out.write("  " + texts.get("summary.unassessable", unassessable) + "\n");
    }
    if (letters > assessed + unassessable) {
      out.write("  " + texts.get("summary.other", letters - assessed - unassessable) + "\n");
    }
  }

  private String bar(@Nullable Integer count, Ink ink, Display display) {
    if (count == null) {
      return String.format("  %5s", "–");
    }
    int length =
        Math.max(1, Math.min(count, count * LONGEST_BAR / Math.max(LONGEST_BAR, assessed)));
    return String.format("  %5d  ", count) + display.ink(ink, "█".repeat(length));
  }
}
