package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "windows-1252", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void theCharacterSetIsFound(String charset) {
    String text = "Förslaget påverkar kvinnor och män på äldreboendet i Örebro.";

    assertEquals(text, Reading.document("brev.txt", text, Charset.forName(charset)).text());
  }

  @Test
  void wrappedLinesAreOneParagraphAndShortLinesStandAlone() {
    String text =
        """
        Ny simhall
        ==========

        # Bakgrund
        Simhallen är från 1974 och sliten, och den läcker så
        mycket att den inte går att laga.
        - Den första punkten.
        - Den andra punkten.

        Kostnad
        -------
        En miljon.
        """;

    assertEquals(
        List.of(
            "TITLE Ny simhall",
            "HEADING Bakgrund",
            "BODY Simhallen är från 1974 och sliten, och den läcker så mycket att den inte går att"
                + " laga.",
            "BODY - Den första punkten.",
            "BODY - Den andra punkten.",
            "HEADING Kostnad",
            "BODY En miljon."),
        Reading.shown(Reading.document("brev.txt", text)));
  }
}
