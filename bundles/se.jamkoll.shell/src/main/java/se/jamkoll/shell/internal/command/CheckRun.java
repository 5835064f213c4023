package se.jamkoll.shell.internal.command;

import java.io.IOException;
import java.util.List;
import se.jamkoll.shell.internal.check.Checked;
import se.jamkoll.shell.internal.check.Letter;
import se.jamkoll.shell.internal.check.OrderedChecks;
import se.jamkoll.shell.internal.output.Display;
import se.jamkoll.shell.internal.output.Report;
import se.jamkoll.shell.internal.text.Texts;

/**
 * One run over some letters: the report, the progress, and the exit status that sums it up.
 *
 * @param terminal where the progress is shown
 * @param texts the language
 * @param checks what checks the letters
 * @param letters the letters, in order
 */
record CheckRun(Terminal terminal, Texts texts, OrderedChecks checks, List<Letter> letters) {

  /**
   * Checks the letters and writes a report.
   *
   * @param forPeople whether the person at the terminal reads the report, and so learns from it
   *     which letters could not be assessed
   * @return the exit status
   */
  int to(Report report, boolean forPeople) throws IOException {
    Progress progress = new Progress(terminal, texts, letters.size());
    int[] status = {ExitStatus.COMPLIANT};
    checks.check(
        letters,
        checked -> {
          progress.hide();
          for (Checked each : checked) {
            report.write(each);
            if (!forPeople) {
              tellProblem(each);
            }
            status[0] = ExitStatus.worst(status[0], each.assessment());
          }
          progress.oneMore();
        });
    report.finish();
    return status[0];
  }

  private void tellProblem(Checked checked) throws IOException {
    if (!checked.problem().isEmpty()) {
      String file = Display.harmless(checked.place());
      terminal
          .err()
          .write(texts.get("unassessable", file, Display.harmless(checked.problem())) + "\n");
      terminal.err().flush();
    }
  }
}
