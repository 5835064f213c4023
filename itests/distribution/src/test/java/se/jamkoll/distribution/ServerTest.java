package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.distribution.CommandLine.Outcome;

/** The server, as whoever runs it meets it. */
class ServerTest {

  private static final String EXAMPLES = "Att prova med";

  @TempDir Path folder;

  @Test
  void theServerTellsItsHealthHasItsDataAloneAndLeavesNothingElseWhenItIsStopped()
      throws Exception {
    Path data = folder.resolve("data");
    List<Path> before = files(CommandLine.HOME);
    ProcessHandle handle;
    try (ServerProcess server =
        ServerProcess.start(CommandLine.HOME, data, folder.resolve("said"))) {
      handle = server.handle();
      HttpResponse<String> health = server.get("/api/v1/health");
      server.awaitSaid("  admin · ");

      assertEquals(200, health.statusCode(), server.said());
      assertEquals("{\"status\":\"OK\"}\n", health.body());
      assertEquals(5, server.said().lines().count(), server.said());
      assertASecondServerIsToldThatTheDataAreTaken(data);
      assertEquals(200, server.get("/api/v1/health").statusCode());

      server.terminate();
      assertFalse(server.said().contains("Exception"), server.said());
    }
    assertEquals(0, handle.descendants().count());
    assertFalse(handle.isAlive());
    assertEquals(
        List.of(
            data,
            data.resolve("database"),
            data.resolve("database/jamkoll.mv.db"),
            data.resolve("log"),
            data.resolve("log/jamkoll.log")),
        files(data));
    assertEquals(before, files(CommandLine.HOME));
  }

  @Test
  void everyMeetingOfTheExamplesIsCheckedWithoutAnyoneAskingAndMadeOnce() throws Exception {
    Path data = folder.resolve("data");
    String examples;
    try (ServerProcess server =
        ServerProcess.start(
            Map.of(), CommandLine.HOME, data, folder.resolve("said"), "--examples", "--console")) {
      server.awaitSaid(EXAMPLES);
      examples = examples(server);
      assertTrue(examples.contains("Region Granland (påhittad), 5 nämnder och styrelser"));
      String all = "jamkoll:meetings register 2020-01-01 2040-01-01";
      String meetings =
          server.awaitAnswer(
              all, answer -> meetings(answer) > 100 && meetings(answer) == checked(answer));
      assertFalse(meetings.contains("Exception"), meetings);

      String jobs = server.awaitAnswer("jamkoll:jobs", answer -> !answer.contains("assess"));
      assertTrue(jobs.lines().filter(line -> line.startsWith("follow")).count() == 1, jobs);
      server.terminate();
    }
    try (ServerProcess server =
        ServerProcess.start(CommandLine.HOME, data, folder.resolve("second"), "--examples")) {
      server.awaitSaid(EXAMPLES);
      assertEquals(examples, examples(server));
      server.terminate();
    }
  }

  @Test
  void aLostPasswordIsReplacedAtTheConsoleAlsoWhileAFlightIsRecorded() throws Exception {
    Path recorded = folder.resolve("server.jfr");
    try (ServerProcess server =
        ServerProcess.start(
            Map.of("JAMKOLL_OPTS", "-XX:StartFlightRecording=filename=" + recorded),
            CommandLine.HOME,
            folder.resolve("data"),
            folder.resolve("said"),
            "--console")) {
      server.awaitSaid("  admin ·");
      String answer =
          server.awaitAnswer(
              "jamkoll:account-password admin", said -> said.contains("Nytt lösenord för admin: "));
      String password = answer.substring(answer.indexOf(": ") + 2).lines().findFirst().get();

      new Api(server).signInFirst("admin", password);
      server.terminate();
    }
    assertTrue(Files.size(recorded) > 0);
  }

  @Test
  void theRestWhiteboardStopsBeforeWhatItWatches() throws Exception {
    try (ServerProcess server =
        ServerProcess.start(
            Map.of(),
            CommandLine.HOME,
            folder.resolve("data"),
            folder.resolve("said"),
            "--console")) {
      String bundles = server.awaitAnswer("lb -s", answer -> answer.contains("se.jamkoll.rest "));
      List<String> last = bundles.lines().filter(line -> line.contains("|    2|")).toList();
      assertEquals(1, last.size(), bundles);
      assertTrue(last.get(0).contains("|org.eclipse.osgitech.rest.servlet.whiteboard "), bundles);
      server.terminate();
    }
  }

  private static long meetings(String answer) {
    return answer.lines().filter(line -> line.matches(".* 20\\d\\d-\\d\\d-\\d\\d .*")).count();
  }

  private static long checked(String answer) {
    return answer.lines().filter(line -> line.contains("  klar  ")).count();
  }

  private static String examples(ServerProcess server) throws IOException {
    return server.said().lines().filter(line -> line.startsWith(EXAMPLES)).findFirst().get();
  }

  @Test
  void aServerThatIsKilledTakesItsWorkersWithIt() throws Exception {
    Path data = folder.resolve("data");
    try (ServerProcess server =
        ServerProcess.start(CommandLine.HOME, data, folder.resolve("said"))) {
      List<ProcessHandle> workers = server.handle().descendants().toList();
      server.kill();
      for (ProcessHandle worker : workers) {
        worker.onExit().get();
      }

      assertFalse(workers.isEmpty(), "A server reads in processes of its own.");
      assertEquals(
          List.of(),
          files(data.resolve("jamkoll-spool")).stream().filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome =
          new CommandLine()
              .run("serve", "--port", other.getLocalPort(), "--data", folder.resolve("data"));

      assertSentence(outcome, "används redan. Stoppa det program som använder den");
    }
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("data"));
    Outcome outcome =
        new CommandLine().run("serve", "--port", ServerProcess.freePort(), "--data", file);

    assertSentence(outcome, "går inte att skriva i");
  }

  @ParameterizedTest
  @CsvSource({
    "reading.cfg, maxPages 5, Rad 1 i",
    "reading.cfg, maxPages = många, ska vara ett heltal från 1 till 2147483647",
    "reading.cfg, maxMegabytes = 4000, ska vara ett heltal från 1 till 2047",
    "reading.cfg, maxSidor = 5, 'De som finns är documentsPerWorker, maxDepth, maxEntries, maxLetters, maxMegabytes, maxNesting'",
    "rest.cfg, upload.megabytes = mycket, ska vara ett heltal från 1 till 2147483647",
    "security.cfg, requestsPerMinute = 5, ska vara ett heltal från 60 till 1000000",
    "assessing.cfg, profile = /saknas/profil.yaml, Profilen /saknas/profil.yaml finns inte",
    "assessing.cfg, profile = ${jamkoll.home}/README.txt, kan inte användas",
    "assessing.cfg, profiles = /saknas/profiler, Katalogen finns inte eller får inte läsas"
  })
  void aBrokenFileAmongTheSettingsIsOneSentence(String file, String line, String says)
      throws Exception {
    Path home = copyOfTheInstallation();
    Files.writeString(home.resolve("conf/se.jamkoll." + file), line + "\n");
    Outcome outcome =
        new CommandLine()
            .startedAs(home.resolve("bin/jamkoll"))
            .run("serve", "--port", ServerProcess.freePort(), "--data", folder.resolve("data"));

    assertSentence(outcome, says);
  }

  @Test
  void aBrokenLoggingFileIsOneSentence() throws Exception {
    Path home = copyOfTheInstallation();
    Files.writeString(home.resolve("conf/logging.xml"), "<configuration>\n<root");
    Outcome outcome =
        new CommandLine()
            .startedAs(home.resolve("bin/jamkoll"))
            .run("serve", "--port", ServerProcess.freePort(), "--data", folder.resolve("data"));

    assertSentence(outcome, "Rad 2 i");
  }

  private static void assertASecondServerIsToldThatTheDataAreTaken(Path data) throws IOException {
    Outcome outcome =
        new CommandLine().run("serve", "--port", ServerProcess.freePort(), "--data", data);

    assertSentence(outcome, "används redan av en annan server");
  }

  private Path copyOfTheInstallation() throws IOException, InterruptedException {
    String archive = CommandLine.HOME + ".tar.gz";
    Process tar = new ProcessBuilder("tar", "xzf", archive, "-C", folder.toString()).start();
    assertEquals(0, tar.waitFor());
    return folder.resolve("jamkoll");
  }

  private static void assertSentence(Outcome outcome, String says) {
    assertEquals(2, outcome.status(), outcome.out() + outcome.err());
    assertEquals("", outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().startsWith("jamkoll serve: "), outcome.err());
    assertTrue(outcome.err().contains(says), outcome.err());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted().toList();
    }
  }
}
