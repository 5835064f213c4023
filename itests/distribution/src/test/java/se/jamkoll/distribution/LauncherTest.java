package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.distribution.CommandLine.Outcome;

class LauncherTest {

  @TempDir Path folder;

  @Test
  void theVersionIsTold() {
    Outcome outcome = new CommandLine().run("--version");

    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().matches("jamkoll \\d\\S+, regler \\S+\n"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help"})
  void helpIsTold(String arguments) {
    Outcome outcome = new CommandLine().run((Object[]) arguments.split(" ", -1));

    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains("Användning: jamkoll"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8", "sv_SE.ISO-8859-1"})
  void namesWithSpacesAndSwedishLettersWorkInEveryLocale(String locale) throws IOException {
    Path letter = folder.resolve("Ärende 12 – åtgärd för ö.docx");
    Files.copy(CommandLine.EXAMPLES.resolve("6-beskrivet.docx"), letter);

    Outcome outcome = new CommandLine().with("LANG", locale).run("check", folder);

    assertEquals(0, outcome.status(), outcome.out());
    assertTrue(outcome.out().contains(letter.toString()), outcome.out());
  }

  @Test
  void aLinkToTheLauncherStartsTheProgram() throws IOException {
    Path direct =
        Files.createSymbolicLink(folder.resolve("a"), CommandLine.HOME.resolve("bin/jamkoll"));
    Path link = Files.createSymbolicLink(folder.resolve("jamkoll"), direct.getFileName());

    assertEquals(0, new CommandLine().startedAs(link).run("--version").status());
  }

  @Test
  void theUnpackedArchiveRunsAnywhere() throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve("en mapp"));
    String archive = CommandLine.HOME + ".tar.gz";
    Process tar = new ProcessBuilder("tar", "xzf", archive, "-C", place.toString()).start();
    assertEquals(0, tar.waitFor());

    Outcome outcome =
        new CommandLine()
            .startedAs(place.resolve("jamkoll/bin/jamkoll"))
            .in(place)
            .run("check", "jamkoll/examples/6-beskrivet.pdf");

    assertEquals(0, outcome.status(), outcome.out() + outcome.err());
    assertEquals("", outcome.err());
  }

  @Test
  void withoutJavaOneLineSaysWhatToInstall() throws IOException {
    for (String tool : new String[] {"dirname", "readlink", "sed", "sh"}) {
      Files.createSymbolicLink(folder.resolve(tool), whereIs(tool));
    }

    Outcome outcome =
        new CommandLine().with("JAVA_HOME", null).with("PATH", folder.toString()).run("--version");

    assertEquals(2, outcome.status());
    assertEquals(
        "jamkoll: Java saknas. Installera Java 17 eller senare, eller ange var den finns i"
            + " JAVA_HOME.\n",
        outcome.err());
  }

  @Test
  void aJavaThatIsTooOldIsTold() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nexit 9\n");
    assertTrue(java.toFile().setExecutable(true));

    Outcome outcome = new CommandLine().with("JAVA_HOME", folder.toString()).run("--version");

    assertEquals(2, outcome.status());
    assertTrue(outcome.err().startsWith("jamkoll: Java 11.0.2 är för gammal"), outcome.err());
  }

  @Test
  void aResultGoesToAFile() throws IOException {
    Path result = folder.resolve("resultat.csv");
    Outcome outcome =
        new CommandLine()
            .run(
                "check",
                "--format",
                "csv",
                "--out",
                result,
                CommandLine.EXAMPLES.resolve("6-beskrivet.odt"));

    assertEquals(0, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(2, Files.readString(result).lines().count());
  }

  private static Path whereIs(String tool) {
    Path user = Path.of("/usr/bin", tool);
    return Files.exists(user) ? user : Path.of("/bin", tool);
  }
}
