package se.jamkoll.shell.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.shell.internal.fake.Fakes;
import se.jamkoll.shell.internal.text.Texts;

class OrderedChecksTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(50);

  @TempDir Path folder;

  @Test
  void resultsComeInTheOrderOfTheLetters() throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      letters.add(letter(i + ".docx", "COMPLETE"));
    }

    List<String> checked =
        check(letters, LONG).stream().map(each -> each.assessment().file()).toList();

    assertEquals(letters.stream().map(Letter::name).toList(), checked);
  }

  @ParameterizedTest
  @CsvSource({
    "crash, DAMAGED",
    "deep, DAMAGED",
    "huge, TOO_LARGE",
    "'', EMPTY_FILE",
    "endless, TIMED_OUT"
  })
  void aBadLetterIsToldAndTheOthersAreStillChecked(String text, String reason) throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      letters.add(letter("bad" + i + ".docx", text));
    }
    letters.add(letter("good.docx", "COMPLETE"));

    List<Checked> checked = check(letters, text.equals(Fakes.ENDLESS) ? SHORT : LONG);

    for (Checked bad : checked.subList(0, 6)) {
      assertEquals(AssessmentStatus.UNREADABLE, bad.assessment().status());
      assertEquals(reason, bad.assessment().reason());
    }
    assertEquals(AssessmentStatus.ASSESSED, checked.get(6).assessment().status());
  }

  @Test
  void aLetterOfAPackIsAssessedWithTheAppendixAfterIt() throws IOException {
    List<Checked> checked = check(List.of(letter("pack.pdf", Fakes.CONTAINER)), LONG);
    assertEquals(true, checked.get(0).assessment().uncertain());
    List<Checked> alone = check(List.of(letter("alone.pdf", "COMPLETE")), LONG);
    assertEquals(false, alone.get(0).assessment().uncertain());
  }

  @Test
  void aContainerGivesAResultForEachLetterAndNoneForAnAppendix() throws IOException {
    List<Checked> checked = check(List.of(letter("pack.zip", Fakes.CONTAINER)), LONG);

    assertEquals(List.of("pack.zip", "pack.zip"), names(checked, Assessment::file));
    assertEquals(List.of("a.docx", "b.pdf"), names(checked, Assessment::part));
    assertEquals(Arrays.asList(null, "3–5"), names(checked, Assessment::pages));
    assertEquals(List.of("ASSESSED", "UNREADABLE"), names(checked, one -> one.status().name()));
    assertEquals("NO_TEXT", checked.get(1).problem());
  }

  @Test
  void standardInputIsOneLetterNamedDash() throws IOException {
    Checked checked = check(List.of(new Letter.OfStandardInput()), LONG).get(0);

    assertEquals("-", checked.assessment().file());
    assertEquals("THOROUGH", Objects.requireNonNull(checked.assessment().level()).name());
  }

  @Test
  void standardInputThatIsNeverReadIsGivenUp() throws IOException {
    ByteArrayInputStream input =
        new ByteArrayInputStream(Fakes.ENDLESS.getBytes(StandardCharsets.UTF_8));
    List<Checked> results = new ArrayList<>();
    try (OrderedChecks checks = new OrderedChecks(checker(input), 1, SHORT)) {
      checks.check(List.of(new Letter.OfStandardInput()), results::addAll);
    }

    assertEquals("-", results.get(0).assessment().file());
    assertEquals("TIMED_OUT", results.get(0).assessment().reason());
  }

  @Test
  void aReceiverThatFailsEndsTheChecks() throws IOException {
    List<Letter> letters = List.of(letter("a.docx", "COMPLETE"));
    try (OrderedChecks checks = new OrderedChecks(checker(), 2, LONG)) {
      assertThrows(
          IOException.class,
          () ->
              checks.check(
                  letters,
                  checked -> {
                    throw new IOException("Broken pipe");
                  }));
    }
  }

  private List<Checked> check(List<Letter> letters, Duration limit) throws IOException {
    List<Checked> results = new ArrayList<>();
    try (OrderedChecks checks = new OrderedChecks(checker(), 2, limit)) {
      checks.check(letters, results::addAll);
    }
    return results;
  }

  private static List<@Nullable String> names(
      List<Checked> checked, Function<Assessment, @Nullable String> name) {
    List<@Nullable String> names = new ArrayList<>();
    checked.forEach(each -> names.add(name.apply(each.assessment())));
    return names;
  }

  private static Checker checker() {
    return checker(new ByteArrayInputStream("THOROUGH".getBytes(StandardCharsets.UTF_8)));
  }

  private static Checker checker(ByteArrayInputStream input) {
    Services services = Fakes.services();
    return new Checker(
        services,
        services.readers().inProcess(),
        services.profiles().defaultProfile(),
        Texts.in("sv"),
        input);
  }

  private Letter letter(String name, String text) throws IOException {
    return new Letter.OfFile(name, Files.writeString(folder.resolve(name), text));
  }
}
