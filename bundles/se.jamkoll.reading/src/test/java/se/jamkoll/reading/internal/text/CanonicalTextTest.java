package se.jamkoll.reading.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.Paragraph.Mark;

class CanonicalTextTest {

  /** Letters, marks that compose, signs, spaces and what is left out. */
  private static final String CHARACTERS = "aÅé\u212B\u0301–”…\u2011\u00AD \u00A0\n";

  private static final int LONGEST = 4;

  @Test
  void everyShortTextIsBroughtToItsCanonicalForm() {
    check("");
  }

  private static void check(String text) {
    StyledText styled = StyledText.of(text, Look.PLAIN);
    assertEquals(canonical(text), CanonicalText.of(styled).text(), () -> text);
    if (text.length() < LONGEST) {
      CHARACTERS.chars().forEach(character -> check(text + (char) character));
    }
  }

  private static String canonical(String text) {
    String settled = text.replace("\u00AD", "").replace('\u2011', '-');
    String spaced = settled.replaceAll("[ \u00A0\n]+", " ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  @Test
  void marksFollowTheTextThatTheyMark() {
    Look placeholder = Look.PLAIN.withPlaceholder(true);

    assertEquals(
        List.of(new Mark(Mark.Kind.PLACEHOLDER, 6, 10)), marks("Namn: ", "Anna", placeholder));
    assertEquals(
        List.of(new Mark(Mark.Kind.PLACEHOLDER, 6, 10)), marks("Namn:   ", "Anna ", placeholder));
  }

  private static List<Mark> marks(String before, String marked, Look look) {
    return CanonicalText.of(
            new StyledText.Builder().append(before, Look.PLAIN).append(marked, look).build())
        .marks();
  }
}
