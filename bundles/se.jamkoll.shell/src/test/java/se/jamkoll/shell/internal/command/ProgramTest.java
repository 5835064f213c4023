package se.jamkoll.shell.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.fake.Fakes;
import se.jamkoll.shell.internal.output.Display;

class ProgramTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean terminal;

  @ParameterizedTest
  @CsvSource({
    "JUSTIFIED COMPLETE THOROUGH agenda, 0",
    "COMPLETE PARTIAL, 1",
    "MISSING, 1",
    "PARTIAL crash COMPLETE, 3",
    "agenda, 0"
  })
  void theExitStatusIsThatOfTheWorstLetter(String texts, int status) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check"));
    for (String text : texts.split(" ", -1)) {
      arguments.add(letter(arguments.size() + ".docx", text));
    }

    assertEquals(status, run(arguments.toArray(new String[0])));
  }

  @Test
  void aMissingFileIsOneLineAndTheOthersAreStillChecked() throws IOException {
    String missing = folder.resolve("saknas.docx").toString();

    assertEquals(3, run("check", missing, letter("b.docx", "COMPLETE")));
    assertTrue(
        out.toString().startsWith("✗ " + missing + ": kunde inte bedömas. NOT_FOUND\n"),
        out.toString());
    assertTrue(out.toString().contains("COMPLETE-sv"), out.toString());
  }

  @Test
  void aFolderWithoutLettersCouldNotBeAssessed() {
    assertEquals(3, run("check", "--lang", "en", folder.toString()));
    assertEquals(
        "✗ "
            + folder
            + ": could not be assessed. The folder holds no letters, such as .docx, .odt or .pdf."
            + " Name another folder or a file.\n",
        out.toString());
  }

  @Test
  void inJsonAProblemIsAnObjectOnStandardOutputAndALineOnStandardError() throws IOException {
    assertEquals(3, run("check", "--format", "json", letter("b.docx", "crash")));
    assertTrue(out.toString().contains("\"status\":\"UNREADABLE\",\"reason\":\"DAMAGED\""));
    assertEquals(
        folder.resolve("b.docx") + ": kunde inte bedömas. DAMAGED (IllegalStateException)\n",
        err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --formatt json x|jamkoll check: Flaggan --formatt finns inte. Se"
            + " jamkoll check --help.",
        "check --format html x|jamkoll check: Formatet html är inte byggt än. Välj något av text,"
            + " json, csv. Se jamkoll check --help.",
        "check --format xml x|jamkoll check: Formatet xml finns inte. Välj något av text, json,"
            + " csv. Se jamkoll check --help.",
        "check --format|jamkoll check: Flaggan --format behöver ett värde. Se jamkoll check"
            + " --help.",
        "check|jamkoll check: Ange minst en fil eller mapp att granska, eller - för standard in. Se"
            + " jamkoll check --help.",
        "check --lang de x|jamkoll: Språket de finns inte. Välj sv eller en. Se jamkoll"
            + " --help.",
        "check - -|jamkoll check: Standard in (-) kan bara anges en gång. Se jamkoll check --help.",
        "check --profile no.yaml x|jamkoll check: Profilen no.yaml finns inte eller får inte läsas."
            + " Kontrollera sökvägen. Se jamkoll check --help.",
        "check --out no/such/r.txt x|jamkoll check: Resultatet kan inte skrivas till no/such/r.txt."
            + " Välj en fil i en mapp som finns och som du får skriva i. Se jamkoll check --help.",
        "chekc x|jamkoll: Kommandot chekc finns inte. Se jamkoll --help.",
        "--lang sv|jamkoll: Ange ett kommando, till exempel check. Se jamkoll --help."
      })
  void wrongUsageIsOneLineThatSaysWhatToDo(String line, String message) {
    assertEquals(2, run(line.split(" ", -1)));
    assertEquals(message + "\n", err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void wrongUsageIsToldInEnglishToo() {
    assertEquals(2, run("check", "--lang", "en", "--format", "junit", "x"));
    assertEquals(
        "jamkoll check: The format junit is not built yet. Choose one of text, json, csv."
            + " See jamkoll check --help.\n",
        err.toString());
  }

  @Test
  void aProfileThatCannotBeUsedIsToldWithItsReason() throws IOException {
    assertEquals(2, run("check", "--profile", letter("p.yaml", "x"), "x"));
    assertTrue(err.toString().contains("rad 3: Regeln okänd finns inte."), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "--help --lang en", "check --lang en --help"})
  void helpIsInTheLanguageAskedFor(String line) {
    assertEquals(0, run(line.split(" ", -1)));
    boolean english = line.contains("en");
    assertTrue(out.toString().contains(english ? "Usage: jamkoll" : "Användning: jamkoll"));
    assertFalse(out.toString().contains(english ? "Flaggor:" : "Options:"), out.toString());
    assertTrue(out.toString().contains("--lang"), out.toString());
  }

  @Test
  void theVersionIsThatOfTheProgramAndTheRules() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("jamkoll \\d\\S+, regler 2026\\.1\n"), out.toString());
  }

  @Test
  void aResultGoesToAFileAndProblemsToStandardError() throws IOException {
    Path result = folder.resolve("result.json");

    assertEquals(
        1,
        run("check", "--format", "json", "--out", result.toString(), letter("a.docx", "PARTIAL")));
    assertEquals("", out.toString());
    assertTrue(Files.readString(result).startsWith("{\"file\":"));
  }

  @Test
  void progressIsShownToAPersonOnly() throws IOException {
    for (int i = 0; i < 7; i++) {
      letter(i + ".docx", "COMPLETE");
    }
    run("check", folder.toString());
    assertEquals("", err.toString());

    terminal = true;
    run("check", folder.toString());
    assertTrue(err.toString().contains("3 av 7"), err.toString());
    assertTrue(err.toString().endsWith("\r\u001b[K"), "The line is cleared in the end.");
  }

  @Test
  void anInstallationThatLacksAPartIsToldPlainly() {
    Program program = new Program(on(out), Services::load, Map.of());

    assertEquals(2, program.run("check", "x"));
    assertEquals(
        "jamkoll check: Installationen är inte hel: DocumentReaders saknas. Packa upp Jämkoll på"
            + " nytt.\n",
        err.toString());
  }

  @Test
  void whenNobodyReadsTheProgramEndsQuietly() throws IOException {
    String letter = letter("a.docx", "COMPLETE");

    assertEquals(
        141,
        new Program(on(failing("Broken pipe")), Fakes::services, Map.of()).run("check", letter));
    assertEquals("", err.toString());
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    String letter = letter("a.docx", "COMPLETE");
    Writer full = failing("No space left on device");

    assertEquals(2, new Program(on(full), Fakes::services, Map.of()).run("check", letter));
    assertTrue(err.toString().contains("No space left on device"), err.toString());
  }

  private int run(String... arguments) {
    return new Program(on(out), Fakes::services, Map.of()).run(arguments);
  }

  private Terminal on(Writer output) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]), output, err, terminal, Display.plain());
  }

  private String letter(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Writer failing(String message) {
    return new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) throws IOException {
        throw new IOException(message);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
