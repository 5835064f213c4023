package se.jamkoll.shell.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(
        Texts.in("sv").bundle().keySet(),
        Texts.in("en").bundle().keySet(),
        "Every text is there in both languages.");
  }

  @Test
  void noTextIsEmptyOrLeavesAPlaceOpen() {
    for (String language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      for (String key : texts.bundle().keySet()) {
        String text = texts.bundle().getString(key);
        assertFalse(text.isBlank(), key);
        if (!text.contains("%")) {
          assertFalse(texts.get(key, 2, 3, 4, 5, 6, 7, 8).contains("{"), key);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check --lang en x, en",
    "check --lang=en x, en",
    "check --lang sv x, sv",
    "check --lang de x, sv",
    "check x --lang, sv",
    "check x, sv"
  })
  void theLanguageIsFoundBeforeTheCommandLineIsUnderstood(String line, String language) {
    Locale locale = Texts.askedForBy(List.of(line.split(" ", -1))).locale();

    assertEquals(language, locale.getLanguage());
  }

  @Test
  void theVersionIsFilledInByTheBuild() {
    assertFalse(Texts.version().contains("$"), Texts.version());
  }
}
