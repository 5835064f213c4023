package se.jamkoll.shell.internal.command;

import java.io.IOException;
import java.io.Writer;
import se.jamkoll.shell.internal.text.Texts;

/** Shows a person how many of many letters are done, on one line that is written over. */
final class Progress {

  private static final int FEW = 5;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Writer err;
  private final Texts texts;
  private final int total;
  private final boolean shown;
  private int done;

  Progress(Terminal terminal, Texts texts, int total) {
    this.err = terminal.err();
    this.texts = texts;
    this.total = total;
    this.shown = terminal.errIsTerminal() && total > FEW;
  }

  /** Makes room for other output. */
  void hide() throws IOException {
    write("");
  }

  /** Counts one more letter. */
  void oneMore() throws IOException {
    done++;
    write(done == total ? "" : texts.get("progress", done, total));
  }

  private void write(String text) throws IOException {
    if (shown) {
      err.write(CLEAR_LINE + text);
      err.flush();
    }
  }
}
