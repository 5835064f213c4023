package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of the server's data, held by one server at a time. */
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "jamkoll.lock";

  private final Path path;
  private final Path lockFile;
  private final FileChannel channel;

  private DataFolder(Path path, Path lockFile, FileChannel channel) {
    this.path = path;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Creates the folder where it is missing, and takes hold of it.
   *
   * @throws ServeException when it cannot be written to, or another server holds it
   */
  static DataFolder open(Path folder) throws ServeException {
    try {
      Path path = Files.createDirectories(folder.toAbsolutePath().normalize());
      Path lockFile = path.resolve(LOCK);
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new ServeException("serve.data.taken", folder);
      }
      return new DataFolder(path, lockFile, channel);
    } catch (IOException e) {
      throw new ServeException("serve.data.unwritable", folder);
    }
  }

  /** Returns where the folder is. */
  Path path() {
    return path;
  }

  /** Returns where the framework keeps what it can make again. */
  Path cache() {
    return path.resolve("cache");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(lockFile);
    channel.close();
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
