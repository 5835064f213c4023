package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.ReadingResult;

/** Reading, in processes outside the framework. */
class WorkersTest extends FrameworkTest {

  private static final String LETTER = "7-utforligt-beskrivet.pdf";

  @Test
  void aLetterIsReadByAWorkerAndTheNextOneByAnotherWhenThatIsKilled() throws Exception {
    DocumentReader reader = service(DocumentReader.class);
    assertInstanceOf(ReadingResult.Read.class, reader.read(Letters.source(LETTER)));
    Set<ProcessHandle> workers = workers();
    assertTrue(!workers.isEmpty(), "A letter was read, but no process of ours is a worker.");
    for (ProcessHandle worker : workers) {
      worker.destroyForcibly();
      worker.onExit().get();
    }

    assertInstanceOf(ReadingResult.Read.class, reader.read(Letters.source(LETTER)));
    assertNotEquals(workers, workers());
  }

  @Test
  void theFrameworkHoldsNoLibraryThatReadsDocuments() {
    List<String> libraries = List.of("pdfbox", "fontbox", "poi", "tika", "jsoup", "mime4j");
    List<String> found =
        List.of(context().getBundles()).stream()
            .map(Bundle::getSymbolicName)
            .filter(name -> libraries.stream().anyMatch(name::contains))
            .toList();

    assertEquals(List.of(), found);
  }

  @Test
  void aStoppedBundleLeavesNoWorker() throws Exception {
    DocumentReader reader = service(DocumentReader.class);
    reader.read(Letters.source(LETTER));
    Set<ProcessHandle> workers = workers();
    Bundle reading = bundle("se.jamkoll.reading");
    reading.stop();
    try {
      for (ProcessHandle worker : workers) {
        worker.onExit().get();
      }
      assertEquals(Set.of(), workers());
    } finally {
      reading.start();
    }
  }

  private static Set<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }
}
