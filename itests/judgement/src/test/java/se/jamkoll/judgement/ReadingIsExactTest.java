package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/**
 * Compares what is read from drawn letters with what a perfect reader gives, in every layout.
 *
 * <p>Every third letter is drawn in the layouts that it does not ask for; {@code
 * -Djamkoll.differences=true} lists every difference.
 */
class ReadingIsExactTest {

  private static final int ONE_IN = 3;
  private static final List<Letter> LETTERS = Corpus.letters();

  private final House house = new House();

  @TestFactory
  Stream<DynamicContainer> everyFormatIsReadAsItWasWritten() {
    return Arrays.stream(Source.values())
        .filter(Source::isFile)
        .map(
            source ->
                DynamicContainer.dynamicContainer(
                    source.name(),
                    Arrays.stream(Layout.values())
                        .map(
                            layout ->
                                DynamicTest.dynamicTest(
                                    layout.name(), () -> measure(source, layout)))));
  }

  private void measure(Source source, Layout layout) {
    ReadingComparison comparison = new ReadingComparison();
    for (int i = 0; i < LETTERS.size(); i++) {
      Letter letter = LETTERS.get(i);
      if (letter.layout() == layout || i % ONE_IN == 0) {
        compare(source, layout, letter, comparison);
      }
    }
    System.out.printf(
        "Read %-4s %-6s heading recall %.3f precision %.3f, text %.3f, under its heading %.3f%n",
        source,
        layout,
        comparison.headingRecall(),
        comparison.headingPrecision(),
        comparison.text(),
        comparison.placed());
    if (Boolean.getBoolean("jamkoll.differences")) {
      comparison.differences().forEach(difference -> System.out.println("  " + difference));
    }
    assertAll(
        () -> atLeast(ReadingFloor.headings(source, layout), comparison.headingRecall()),
        () -> atLeast(ReadingFloor.headings(source, layout), comparison.headingPrecision()),
        () -> atLeast(ReadingFloor.texts(source, layout), comparison.text()));
  }

  private void compare(Source source, Layout layout, Letter letter, ReadingComparison comparison) {
    String name = letter.id() + " " + source + " " + layout;
    ReadingResult result = house.read(name, source.draw(letter, layout));
    if (result instanceof ReadingResult.Unreadable unreadable) {
      throw new AssertionError(name + " is " + unreadable.reason());
    }
    comparison.add(name, letter.toDocument(), ((ReadingResult.Read) result).document());
  }

  private static void atLeast(double least, double is) {
    assertTrue(is >= least, () -> "Reached " + is + ", but was " + least + " before");
  }
}
