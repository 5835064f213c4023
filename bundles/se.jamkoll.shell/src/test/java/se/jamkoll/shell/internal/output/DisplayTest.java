package se.jamkoll.shell.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.shell.internal.output.Display.Ink;

class DisplayTest {

  @Test
  void aLineBreaksBetweenWordsWithAHangingIndent() {
    List<String> lines = new Display(40, false).wrap("→ ", "  ", "ett ord till ".repeat(5).strip());

    assertEquals(
        List.of("→ ett ord till ett ord till ett ord till", "  ett ord till ett ord till"), lines);
  }

  @Test
  void aWordWiderThanTheLineStandsAlone() {
    String word = "a".repeat(60);

    assertEquals(List.of("x", word, "y"), new Display(40, false).wrap("", "", "x " + word + " y"));
  }

  @Test
  void theWidthStaysWithinWhatIsEasyToRead() {
    assertEquals(100, new Display(500, false).columns());
    assertEquals(40, new Display(0, false).columns());
  }

  @Test
  void withoutColoursTextIsLeftAsItIs() {
    assertEquals("text", Display.plain().ink(Ink.RED, "text"));
  }

  @Test
  void textFromOutsideCannotSteerTheTerminal() {
    assertEquals("a [31mb c", Display.harmless("a\u001b[31mb\r\n\tc\u202e\u0007"));
  }
}
