package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.DecisionDocument;

/**
 * Text without end costs no more than its length. Work is told by the memory that it takes, which
 * no other process disturbs; what took more time than memory would not come to an end here.
 */
class EndlessTextTest {

  private static final int LENGTH = 1 << 20;
  private static final double TWICE = 2.6;

  private final DocumentAnalyzer analyzer = new DocumentAnalyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "barn",
        "jämställdhets",
        "kvinnor ",
        "kvinnor och män, ",
        "får inte, men ",
        "t.ex. ",
        "Kvinnor får längre resväg än män. ",
        "- ",
        "\u00AD",
        "(",
        "☒ ",
        "☐ ja ",
        "kvinnor får längre väg, men ",
        "1 300 "
      })
  void aParagraphThatRepeatsOneThingCostsItsLength(String piece) {
    long once = allocated(paragraph(piece, LENGTH / 2));
    once = Math.min(once, allocated(paragraph(piece, LENGTH / 2)));
    long twice = allocated(paragraph(piece, LENGTH));

    assertTrue(twice < TWICE * once, twice + " bytes for what half of it took " + once);
  }

  private long allocated(DecisionDocument document) {
    ThreadMXBean threads =
        assertInstanceOf(ThreadMXBean.class, ManagementFactory.getThreadMXBean());
    long before = threads.getCurrentThreadAllocatedBytes();
    analyzer.analyze(document, Draft.PROFILE);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static DecisionDocument paragraph(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    return Draft.letter().heading("Konsekvenser för jämställdheten").body(text).document();
  }
}
