package se.jamkoll.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern LITERAL = Pattern.compile("(?<![\\w.])(t|counted)\\('([\\w.-]+)'");
  private static final Pattern KEY =
      Pattern.compile("['`]([a-zA-Z]+(?:\\.[\\w$.{}\\[\\]-]+)+)['`]");

  private final Map<String, String> swedish = texts("sv");
  private final Map<String, String> english = texts("en");

  @Test
  void everyTextIsThereInBothLanguages() {
    assertEquals(swedish.keySet(), english.keySet());
  }

  @Test
  void noTextIsEmpty() {
    assertEquals(Set.of(), blank(swedish));
    assertEquals(Set.of(), blank(english));
  }

  @Test
  void aTextTakesTheSameValuesInBothLanguages() {
    swedish.forEach(
        (key, text) ->
            assertEquals(placeholders(text), placeholders(english.getOrDefault(key, "")), key));
  }

  @Test
  void everyTextThatAPageNamesIsThere() {
    Set<String> missing = new TreeSet<>();
    Pages.modules().stream()
        .flatMap(file -> LITERAL.matcher(Pages.text(file)).results())
        .filter(
            used ->
                used.group(1).equals("t")
                    ? !swedish.containsKey(used.group(2))
                    : !swedish.containsKey(used.group(2) + ".one")
                        || !swedish.containsKey(used.group(2) + ".other"))
        .forEach(used -> missing.add(used.group(2)));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsNamedByAPage() {
    Set<String> named =
        Pages.modules().stream()
            .flatMap(file -> KEY.matcher(Pages.text(file)).results())
            .map(used -> used.group(1))
            .collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>();
    swedish.keySet().stream()
        .filter(key -> named.stream().noneMatch(name -> names(name, key)))
        .forEach(unused::add);
    assertEquals(Set.of(), unused);
  }

  @Test
  void noTextPromisesAnAnalysis() {
    assertTrue(
        swedish.values().stream().noneMatch(text -> text.contains("olagligt")),
        "The tool warns, and judges no one.");
  }

  private static boolean names(String name, String key) {
    String pattern =
        Pattern.compile("\\$\\{[^}]*}")
            .matcher(name)
            .replaceAll(Matcher.quoteReplacement("\u0000"));
    String quoted = "\\Q" + pattern.replace("\u0000", "\\E[\\w-]+\\Q") + "\\E(\\.one|\\.other)?";
    return Pattern.matches(quoted, key);
  }

  private static Set<String> blank(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue().isBlank())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> texts(String language) {
    try {
      return new ObjectMapper()
          .readValue(
              Pages.folder().resolve("texts/" + language + ".json").toFile(),
              new TypeReference<TreeMap<String, String>>() {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
