package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/** Reads files that tests write. */
final class Reading {

  private Reading() {}

  static ReadingResult of(String name, byte[] bytes) {
    return new FileDocumentReader().read(DocumentSource.of(name, bytes));
  }

  static DecisionDocument document(String name, byte[] bytes) {
    return assertInstanceOf(ReadingResult.Read.class, of(name, bytes)).document();
  }

  static DecisionDocument document(String name, String text) {
    return document(name, text, StandardCharsets.UTF_8);
  }

  static DecisionDocument document(String name, String text, Charset charset) {
    return document(name, text.getBytes(charset));
  }

  static List<String> shown(DecisionDocument document) {
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.role() + " " + document.textOf(paragraph))
        .toList();
  }

  static List<ReadingResult.Part> parts(String name, byte[] bytes) {
    return assertInstanceOf(ReadingResult.Container.class, of(name, bytes)).parts();
  }
}
