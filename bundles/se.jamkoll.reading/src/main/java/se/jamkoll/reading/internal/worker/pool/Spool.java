package se.jamkoll.reading.internal.worker.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.jamkoll.reading.internal.worker.Folders;

/**
 * A private folder for what is on its way to a worker, and for what workers write.
 *
 * <p>It is emptied when it is opened and deleted when it is closed, so that nothing of a document
 * outlives the process, however that ends.
 */
public final class Spool implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Path fontCache;

  private Spool(Path folder, Path fontCache) {
    this.folder = folder;
    this.fontCache = fontCache;
  }

  /**
   * Opens a spool in a folder that no other process uses, and empties it.
   *
   * @param folder the folder
   * @param fontCache a folder where PDFBox may keep what it learns of this computer's fonts
   */
  public static Spool open(Path folder, Path fontCache) throws IOException {
    Folders.delete(folder);
    return new Spool(Folders.create(folder.toAbsolutePath()), fontCache.toAbsolutePath());
  }

  /** Opens a spool of its own in the system's folder for such. */
  public static Spool temporary() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    Path folder = Folders.createIn(parent, "jamkoll-");
    return new Spool(folder, folder);
  }

  /** Returns where PDFBox may keep what it learns of this computer's fonts. */
  Path fontCache() {
    return fontCache;
  }

  /** Makes a folder for a worker. */
  Path folderForWorker() throws IOException {
    return Folders.createIn(folder, "worker-");
  }

  /**
   * Writes a file.
   *
   * @param head its first bytes
   * @param next the byte after them
   * @param rest the others
   * @param limit how many bytes are written at most
   * @throws IOException when the rest cannot be had
   * @throws UncheckedIOException when the spool cannot take it, as when the disk is full
   */
  Path write(byte[] head, int next, InputStream rest, long limit) throws IOException {
    Path file = newFile();
    try (OutputStream out = Files.newOutputStream(file)) {
      put(out, head, head.length);
      put(out, new byte[] {(byte) next}, 1);
      copy(rest, out, limit - head.length - 1);
      return file;
    } catch (IOException | UncheckedIOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private Path newFile() {
    try {
      return Files.createTempFile(folder, "file-", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(OutputStream out, byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = limit;
    while (left > 0) {
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (count < 0) {
        return;
      }
      put(out, buffer, count);
      left -= count;
    }
  }

  /** Deletes it and all in it. */
  @Override
  public void close() {
    Folders.delete(folder);
  }
}
