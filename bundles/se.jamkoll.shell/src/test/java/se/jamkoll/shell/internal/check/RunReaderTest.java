package se.jamkoll.shell.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

class RunReaderTest {

  private final List<String> events = new ArrayList<>();

  @Test
  void aSingleFileIsReadInThisProcess() {
    read(1);

    assertEquals(List.of("read here"), events);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1_000})
  void severalFilesAreReadInProcessesThatEndWithTheRun(int files) {
    read(files);

    assertEquals(List.of("opened", "read apart", "closed"), events);
  }

  private void read(int files) {
    try (RunReader reader = RunReader.of(new Recording(), files)) {
      reader.read(DocumentSource.of("letter.pdf", new byte[0]));
    }
  }

  /** Tells which reader is used. */
  private final class Recording implements DocumentReaders {

    @Override
    public DocumentReader inProcess() {
      return source -> read("read here");
    }

    @Override
    public Isolated isolated(int atOnce) {
      events.add("opened");
      return new Isolated() {
        @Override
        public ReadingResult read(DocumentSource source) {
          return Recording.this.read("read apart");
        }

        @Override
        public void close() {
          events.add("closed");
        }
      };
    }

    private ReadingResult read(String event) {
      events.add(event);
      return new ReadingResult.Unreadable(UnreadableReason.NO_TEXT, "");
    }
  }
}
