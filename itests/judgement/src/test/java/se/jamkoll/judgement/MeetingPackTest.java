package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Layout;
import se.jamkoll.corpus.Letter;

/** Splits merged meeting packs and compares the parts with those that were merged. */
class MeetingPackTest {

  private static final int PACKS = 20;
  private static final int FEWEST = 10;
  private static final int MOST = 40;
  private static final double FLOOR = 0.95;

  private final House house = new House();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPackFallsIntoTheDocumentsThatWereMerged(boolean bookmarks) throws IOException {
    Tally starts = new Tally();
    Tally kinds = new Tally();
    for (int i = 0; i < PACKS; i++) {
      DrawnPack pack = new DrawnPack(Corpus.letters(), 90, i);
      byte[] file = pack.draw(FEWEST + i * (MOST - FEWEST) / PACKS, bookmarks);
      List<ReadingResult.Part> parts = parts(house.read("handlingar.pdf", file));
      compare(pack.parts(), parts, starts, kinds);
    }
    System.out.printf(
        "Packs %s bookmarks: starts found %.4f right %.4f, whole with the right kind %.4f%n",
        bookmarks ? "with" : "without", starts.recall(), starts.precision(), kinds.recall());
    assertAll(
        () -> assertTrue(starts.recall() >= FLOOR, () -> "found only " + starts.recall()),
        () -> assertTrue(starts.precision() >= FLOOR, () -> "right only " + starts.precision()),
        () -> assertTrue(kinds.recall() >= FLOOR, () -> "of its kind only " + kinds.recall()));
  }

  private static void compare(
      List<DrawnPack.Drawn> drawn, List<ReadingResult.Part> read, Tally starts, Tally kinds) {
    starts.add(
        drawn.stream().map(part -> part.pages().first()).collect(Collectors.toSet()),
        read.stream().map(part -> pages(part).first()).collect(Collectors.toSet()));
    kinds.add(
        drawn.stream().map(part -> part.pages() + " " + part.kind()).collect(Collectors.toSet()),
        read.stream().map(part -> pages(part) + " " + part.kind()).collect(Collectors.toSet()));
    if (Boolean.getBoolean("jamkoll.differences")) {
      Set<String> found =
          read.stream().map(part -> pages(part) + " " + part.kind()).collect(Collectors.toSet());
      Set<String> meant =
          drawn.stream().map(part -> part.pages() + " " + part.kind()).collect(Collectors.toSet());
      drawn.stream()
          .filter(part -> !found.contains(part.pages() + " " + part.kind()))
          .forEach(part -> System.out.println("  lacks " + part));
      read.stream()
          .filter(part -> !meant.contains(pages(part) + " " + part.kind()))
          .forEach(
              part -> System.out.println("  extra " + pages(part) + part.kind() + part.name()));
    }
  }

  @Test
  void noLetterIsSplit() {
    Set<String> split = new HashSet<>();
    for (Letter letter : Corpus.letters()) {
      for (Layout layout : Layout.values()) {
        ReadingResult result = house.read(letter.id(), Source.PDF.draw(letter, layout));
        if (result instanceof ReadingResult.Container) {
          split.add(letter.id() + " " + layout);
        }
      }
    }
    assertEquals(Set.of(), split);
  }

  @Test
  void aPackOfAThousandPagesIsRead() throws IOException {
    DrawnPack pack = new DrawnPack(Corpus.letters(), 500, 1);
    byte[] file = pack.draw(300, false);
    int pages = pack.parts().get(pack.parts().size() - 1).pages().last();
    assertTrue(pages >= 1_000, () -> "The pack has only " + pages + " pages");

    List<ReadingResult.Part> parts = parts(house.read("handlingar.pdf", file));

    assertEquals(pages, pages(parts.get(parts.size() - 1)).last());
    assertTrue(parts.stream().allMatch(part -> part.result() instanceof ReadingResult.Read));
  }

  private static List<ReadingResult.Part> parts(ReadingResult result) {
    return assertInstanceOf(ReadingResult.Container.class, result).parts();
  }

  private static PageRange pages(ReadingResult.Part part) {
    PageRange pages = part.pages();
    if (pages == null) {
      throw new AssertionError(part.name() + " has no pages");
    }
    return pages;
  }

  /** Counts what was found of what should be. */
  private static final class Tally {

    private int expected;
    private int got;
    private int right;

    <T> void add(Set<T> meant, Set<T> found) {
      expected += meant.size();
      got += found.size();
      right += (int) meant.stream().filter(found::contains).count();
    }

    double recall() {
      return (double) right / expected;
    }

    double precision() {
      return (double) right / got;
    }
  }
}
