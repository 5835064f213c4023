package se.jamkoll.statistics.internal.sink;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.ScoreSinkException;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;

/**
 * Puts each score in a file of a folder, {@code factor-7-(id).json}: whole or not at all, and the
 * same one again over itself.
 */
public final class FileSink implements FactorScoreSink {

  private final Path folder;

  /** Creates a sink; the folder is made when it is needed. */
  public FileSink(Path folder) {
    this.folder = folder;
  }

  @Override
  public String id() {
    return "file";
  }

  @Override
  public void take(SuggestionAnswer answer) throws ScoreSinkException {
    try {
      Files.createDirectories(folder);
      put(folder.resolve("factor-7-" + answer.id() + ".json"), AnswerJson.write(answer) + "\n");
    } catch (IOException e) {
      throw new ScoreSinkException(Failure.NOT_WRITTEN, "", e);
    }
  }

  private void put(Path file, String text) throws IOException {
    Path written = Files.createTempFile(folder, ".factor-7-", ".tmp");
    try {
      write(written, text);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Writes a file so that it is on the disk before it takes its name. */
  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
