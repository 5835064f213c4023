package se.jamkoll.shell.internal.command;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import se.jamkoll.shell.internal.output.Display;

/**
 * Where the program is run: its streams, and who is at the other end.
 *
 * @param in standard input
 * @param out standard output, in UTF-8; tells when it cannot be written to, unlike {@code
 *     System.out}
 * @param err standard error, in UTF-8
 * @param errIsTerminal whether a person follows standard error
 * @param display how text looks on standard output
 */
public record Terminal(
    InputStream in, Writer out, Writer err, boolean errIsTerminal, Display display) {

  private static final String OUT_IS_TERMINAL = "jamkoll.terminal.out";
  private static final String ERR_IS_TERMINAL = "jamkoll.terminal.err";
  private static final String COLUMNS = "jamkoll.terminal.columns";

  /**
   * Returns the terminal of this process. Java cannot ask about one, so whoever starts the process
   * tells by system properties.
   */
  public static Terminal ofProcess() {
    boolean outIsTerminal = Boolean.getBoolean(OUT_IS_TERMINAL);
    String noColour = System.getenv("NO_COLOR");
    boolean colours =
        outIsTerminal
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(System.getenv("TERM"));
    int columns = Integer.getInteger(COLUMNS, Display.plain().columns());
    return new Terminal(
        // Buffered: FileInputStream.readNBytes asks for a position, which a pipe has not.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean(ERR_IS_TERMINAL),
        outIsTerminal ? new Display(columns, colours) : Display.plain());
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
