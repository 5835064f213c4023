package se.jamkoll.reading.internal.worker.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.reading.FileDocumentReader;

/** A worker that does to some names what a hostile file may make a library do. */
public final class MisbehavingWorker {

  /** What the worker makes in its own folder before it hangs. */
  public static final String STARTED = "started";

  /** The property that names a file: a worker says hello only once it is there. */
  public static final String GATE = "jamkoll.test.gate";

  private static final List<byte[]> LEAK = new ArrayList<>();
  private static final int BLOCK = 1 << 20;
  private static final AtomicInteger READ = new AtomicInteger();

  private MisbehavingWorker() {}

  /** What may go wrong. */
  public enum Deed {
    /** Never ends. */
    HANG,
    /** Takes all memory. */
    OUT_OF_MEMORY,
    /** Ends the process. */
    EXIT,
    /** Crashes the process from within. */
    HALT,
    /** Throws what no reader should. */
    THROW,
    /** Keeps memory for ever. */
    LEAK,
    /** Prints on the standard streams, as libraries may. */
    PRINT,
    /** Writes where the answers go. */
    FORGE,
    /** Floods standard error past all guards. */
    FLOOD,
    /** Tells what it sees of the environment. */
    LOOK_AROUND,
    /** Tells how many documents were read before. */
    COUNT
  }

  /** Runs the worker. */
  public static void main(String[] arguments) throws IOException {
    String gate = System.getProperty(GATE);
    if (gate != null) {
      Files.createFile(Path.of(gate + STARTED));
      while (Files.notExists(Path.of(gate))) {
        Thread.onSpinWait();
      }
    }
    WorkerMain.run(limits -> reader(new FileDocumentReader(limits)), Path.of(arguments[0]));
  }

  private static DocumentReader reader(DocumentReader well) {
    return source -> {
      ReadingResult result = well.read(source);
      int before = READ.getAndIncrement();
      for (Deed deed : Deed.values()) {
        if (source.name().equals(deed.name())) {
          return after(result, deed, before);
        }
      }
      return result;
    };
  }

  private static ReadingResult after(ReadingResult result, Deed deed, int before) {
    return switch (deed) {
      case HANG -> hang(result);
      case OUT_OF_MEMORY -> takeMemory(result);
      case EXIT -> exit();
      case HALT -> halt();
      case THROW -> fail(result);
      case LEAK -> leak(result);
      case PRINT -> print(result);
      case FORGE -> forge(result);
      case FLOOD -> flood(result);
      case LOOK_AROUND -> lookAround();
      case COUNT -> nothing(String.valueOf(before));
    };
  }

  private static ReadingResult hang(ReadingResult result) {
    try {
      Files.createFile(Path.of(System.getProperty("java.io.tmpdir"), STARTED));
      new CountDownLatch(1).await();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return result;
  }

  private static ReadingResult takeMemory(ReadingResult result) {
    List<byte[]> taken = new ArrayList<>();
    while (!taken.isEmpty() || result != null) {
      taken.add(new byte[BLOCK]);
    }
    return result;
  }

  private static ReadingResult exit() {
    System.exit(0);
    return nothing("exit");
  }

  private static ReadingResult halt() {
    Runtime.getRuntime().halt(134);
    return nothing("halt");
  }

  private static ReadingResult fail(ReadingResult result) {
    throw new IllegalStateException(result.toString());
  }

  private static ReadingResult leak(ReadingResult result) {
    long wanted = Runtime.getRuntime().maxMemory() * 6 / 10;
    for (long taken = 0; taken < wanted; taken += BLOCK) {
      LEAK.add(new byte[BLOCK]);
    }
    return result;
  }

  private static ReadingResult print(ReadingResult result) {
    System.out.println("read: " + result);
    System.err.println("read: " + result);
    return result;
  }

  private static ReadingResult forge(ReadingResult result) {
    write(FileDescriptor.out, "HTTP/1.1 200 OK".getBytes(UTF_8));
    return result;
  }

  private static ReadingResult flood(ReadingResult result) {
    write(FileDescriptor.err, new byte[8 * BLOCK]);
    return result;
  }

  private static void write(FileDescriptor where, byte[] bytes) {
    try {
      new FileOutputStream(where).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadingResult lookAround() {
    return nothing(
        String.join(
            " ",
            System.getenv().keySet().toString(),
            System.getProperty("java.io.tmpdir"),
            System.getProperty("user.home"),
            System.getProperty("user.dir")));
  }

  private static ReadingResult nothing(String detail) {
    return new ReadingResult.Unreadable(UnreadableReason.NO_TEXT, detail);
  }

  /** Returns a source that makes the worker do a deed. */
  public static DocumentSource source(Deed deed, byte[] content) {
    return DocumentSource.of(deed.name(), content);
  }
}
