package se.jamkoll.assessing.internal.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void aShortTextStaysOnOneLine() {
    assertEquals("Ett två.", Quotes.shorten(" Ett\n  två. ", 200));
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertEquals("Ett två…", Quotes.shorten("Ett två tre", 10));
  }

  @Test
  void aLongWordIsCutWhereItMustBe() {
    assertEquals("Beslutsun…", Quotes.shorten("Beslutsunderlag", 10));
  }

  @Property
  void noQuoteIsTooLong(@ForAll String text, @ForAll @IntRange(min = 10, max = 60) int length) {
    String quote = Quotes.shorten(text, length);
    assertTrue(quote.length() <= length);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNotCutInTwo() {
    assertEquals("12345678…", Quotes.shorten("12345678\uD83D\uDE00rest", 10));
  }
}
