package se.jamkoll.compliance.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.Readiness;

class TextsTest {

  private static final Texts SWEDISH = Texts.in(Locale.forLanguageTag("sv"));
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertEquals(SWEDISH.keys(), ENGLISH.keys());
  }

  @Test
  void everyTermOfComplianceWorkHasAName() throws Exception {
    List<String> nameless =
        terms().stream()
            .filter(term -> !(term instanceof Problem))
            .map(Texts::key)
            .filter(key -> SWEDISH.find(key).isEmpty())
            .toList();

    assertEquals(List.of(), nameless);
  }

  @Test
  void noNameIsLeftOfATermThatIsGone() throws Exception {
    List<String> known = terms().stream().map(Texts::key).toList();

    List<String> left =
        SWEDISH.keys().stream()
            .filter(key -> Character.isUpperCase(key.charAt(0)))
            .map(key -> key.replaceAll("\\.\\d$", ""))
            .filter(key -> !known.contains(key))
            .toList();

    assertEquals(List.of(), left);
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemSaysAllItsDetailsInBothLanguages(Problem problem) {
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      for (int details = 0; details <= 2; details++) {
        String[] all = Stream.of("2026-11-28", "2026-11-29").limit(details).toArray(String[]::new);
        String said =
            Explanations.in(texts.locale()).explain(new ComplianceException(problem, all));

        assertTrue(said.endsWith("."), said);
        assertFalse(said.contains("null"), said);
        if (details == expected(problem)) {
          assertFalse(said.contains("{"), said);
        }
      }
    }
  }

  /** Returns how many details the longest text of a problem has places for. */
  private static int expected(Problem problem) {
    String text = SWEDISH.find(Texts.key(problem)).orElse("");
    return text.contains("{1}") ? 2 : text.contains("{0}") ? 1 : 0;
  }

  @Test
  void aProblemWithFewerDetailsIsSaidInOtherWords() {
    Explanations swedish = Explanations.in(Locale.forLanguageTag("sv"));

    assertEquals(
        "Systemet x är inte anslutet. De som är anslutna är a, b. Välj ett av dem.",
        swedish.explain(new ComplianceException(Problem.UNKNOWN_HOST, "x", "a, b")));
    assertEquals(
        "Systemet x är inte anslutet, och inget annat heller."
            + " Be administratören att ansluta ett ärendesystem.",
        swedish.explain(new ComplianceException(Problem.UNKNOWN_HOST, "x", "")));
  }

  @ParameterizedTest
  @EnumSource(names = {"DAY_NEEDED", "DECISION_AHEAD"})
  void theDayOfAProblemIsWrittenAsPeopleWriteIt(Problem problem) {
    ComplianceException refused = new ComplianceException(problem, "2026-11-29");

    String swedish = Explanations.in(SWEDISH.locale()).explain(refused);
    String english = Explanations.in(ENGLISH.locale()).explain(refused);

    assertTrue(swedish.contains("29 november 2026"), swedish);
    assertTrue(english.contains("29 November 2026"), english);
  }

  @Test
  void aCapabilityThatIsLackingIsAWord() {
    assertTrue(
        Explanations.in(Locale.forLanguageTag("sv"))
            .explain(new ComplianceException(Problem.HOST_LACKS, "Diariet", "DRAFTS"))
            .startsWith("Diariet har inte utkast "));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyRefusalSaysWhoToAskWithAndWithoutABody(Operation operation) {
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      Explanations explanations = Explanations.in(texts.locale());
      String atBody = explanations.explain(new DeniedException(operation, "Kulturnämnden"));
      String atNone = explanations.explain(new DeniedException(operation, null));

      assertTrue(atBody.matches("(?s).*\\b(Be|Ask)\\b.*"), atBody);
      assertFalse(atNone.contains("{") || atNone.contains("  "), atNone);
    }
  }

  @Test
  void readinessIsAQuestionThatPeopleAnswer() {
    Explanations swedish = Explanations.in(Locale.forLanguageTag("sv"));

    assertEquals(
        "Klart för utskick? 2 ärenden kan behöva kompletteras, varav ett är begärt."
            + " Ett ärende saknar underlag ännu. Du avgör om handlingarna ska skickas ut.",
        swedish.explain(new Readiness(List.of("a", "b"), List.of(), List.of("c"), List.of("a"))));
    assertEquals(
        "Klart för utskick? Inget ärende väntar på något.",
        swedish.explain(new Readiness(List.of(), List.of(), List.of(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"olaglig", "otillåt", "godkän", "underkän", "illegal", "unlawful"})
  void noTextJudgesLawfulness(String word) {
    for (Texts texts : List.of(SWEDISH, ENGLISH)) {
      for (String key : texts.keys()) {
        String text = texts.find(key).orElse("").toLowerCase(Locale.ROOT);
        assertFalse(text.contains(word), key + ": " + text);
      }
    }
  }

  @Test
  void anUnknownLanguageIsAnsweredInSwedish() {
    assertEquals(SWEDISH, Texts.in(Locale.FRENCH));
  }

  /** Returns the constants of all terms of the api but those of assessment and documents. */
  private static List<Term> terms() throws Exception {
    Path api = Path.of(Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(api)) {
      return terms(api);
    }
    try (FileSystem jar = FileSystems.newFileSystem(api)) {
      return terms(jar.getPath("/"));
    }
  }

  private static List<Term> terms(Path root) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (String name : List.of("access", "compliance", "host", "store")) {
      Path folder = root.resolve("se/jamkoll/api").resolve(name);
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
            .map(file -> "se.jamkoll.api." + name + "." + file.replace(".class", ""))
            .sorted()
            .map(TextsTest::constants)
            .flatMap(Optional::stream)
            .forEach(constants -> terms.addAll(List.of(constants)));
      }
    }
    assertTrue(terms.size() > 50, "Some terms were found: " + terms.size());
    return terms;
  }

  private static Optional<Term[]> constants(String className) {
    try {
      Class<?> type = Class.forName(className);
      return type.isEnum() && Term.class.isAssignableFrom(type)
          ? Optional.of((Term[]) type.getEnumConstants())
          : Optional.empty();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(className, e);
    }
  }
}
