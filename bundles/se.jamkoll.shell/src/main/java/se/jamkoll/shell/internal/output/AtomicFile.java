package se.jamkoll.shell.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all: it takes its name when it is complete.
 *
 * <p>Something that is no ordinary file, such as a device, is written to straight away.
 */
public final class AtomicFile implements Closeable {

  private final Path target;
  private final Path written;
  private final Writer writer;

  private AtomicFile(Path target, Path written) throws IOException {
    this.target = target;
    this.written = written;
    this.writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8);
  }

  /**
   * Starts writing a file.
   *
   * @throws IOException when it cannot be written there
   */
  public static AtomicFile create(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new AtomicFile(target, target);
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = real.getParent();
    String name = ".jamkoll-" + ProcessHandle.current().pid() + ".tmp";
    Path written = folder == null ? Path.of(name) : folder.resolve(name);
    written.toFile().deleteOnExit();
    return new AtomicFile(real, written);
  }

  /** Returns where to write. */
  public Writer writer() {
    return writer;
  }

  /** Gives the complete file its name. */
  public void complete() throws IOException {
    writer.close();
    if (written.equals(target)) {
      return;
    }
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written, unless it is complete. */
  @Override
  public void close() throws IOException {
    writer.close();
    if (!written.equals(target)) {
      Files.deleteIfExists(written);
    }
  }
}
