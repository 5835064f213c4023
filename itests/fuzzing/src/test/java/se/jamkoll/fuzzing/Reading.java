package se.jamkoll.fuzzing;

import java.util.stream.Collectors;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.reading.FileDocumentReader;
import se.jamkoll.reading.ReadingLimits;

/** What must hold of whatever is read. */
final class Reading {

  private static final DocumentReader READER =
      new FileDocumentReader(new ReadingLimits(1_000_000, 4_000_000, 100, 100, 100));

  private Reading() {}

  /** Reads a file, and throws unless its text is that of its paragraphs, in their order. */
  static void check(String name, byte[] file) {
    ReadingResult result = READER.read(DocumentSource.of(name, file));
    if (result instanceof ReadingResult.Read read) {
      check(read.document());
    }
  }

  private static void check(DecisionDocument document) {
    String joined =
        document.paragraphs().stream().map(document::textOf).collect(Collectors.joining("\n"));
    if (!joined.equals(document.text())) {
      throw new AssertionError("the text is not that of the paragraphs");
    }
    for (Paragraph paragraph : document.paragraphs()) {
      for (Paragraph.Mark mark : paragraph.marks()) {
        if (mark.start() < paragraph.start() || mark.end() > paragraph.end()) {
          throw new AssertionError("a mark outside its paragraph: " + mark);
        }
      }
    }
  }
}
