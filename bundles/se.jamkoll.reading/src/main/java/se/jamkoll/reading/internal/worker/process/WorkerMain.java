package se.jamkoll.reading.internal.worker.process;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.reading.FileDocumentReader;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.Folders;

/** A process that reads documents for another, for as long as that one lives. */
public final class WorkerMain {

  private WorkerMain() {}

  /** Runs the worker; the argument is the folder that is its own, which it leaves empty. */
  public static void main(String[] arguments) throws IOException {
    run(FileDocumentReader::new, Path.of(arguments[0]));
  }

  /** Reads by readers of any kind, until the other process closes the pipe or ends. */
  static void run(Function<ReadingLimits, DocumentReader> readers, Path folder) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // No library says anything where the answers go, and nothing of a document where logs go.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setIn(InputStream.nullInputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      new WorkerLoop(readers, in, out).run();
    } finally {
      Folders.delete(folder);
    }
  }
}
