package se.jamkoll.rest.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jamkoll.rest.internal.problem.ProblemType;

class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
    Properties swedish = texts("sv");
    Properties english = texts("en");

    assertEquals(swedish.stringPropertyNames(), english.stringPropertyNames());
    for (String key : swedish.stringPropertyNames()) {
      assertEquals(
          places(swedish.getProperty(key)), places(english.getProperty(key)), "places of " + key);
    }
  }

  @Test
  void everyTypeOfProblemHasATitleAndASentence() throws IOException {
    for (ProblemType type : ProblemType.values()) {
      for (String key : new String[] {".title", ".detail"}) {
        assertTrue(texts("sv").containsKey("problem." + type.id() + key), type + key);
      }
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(result -> places.add(result.group()));
    return places;
  }

  private static Properties texts(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Texts.class.getResourceAsStream("texts_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
