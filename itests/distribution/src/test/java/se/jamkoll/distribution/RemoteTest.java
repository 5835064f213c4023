package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.distribution.Api.Proof;
import se.jamkoll.distribution.CommandLine.Outcome;

/** A running server, administered from the command line and by what the documentation shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteTest {

  private static final ObjectMapper JSON = Api.JSON;
  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CURL = Pattern.compile("(?m)^    (curl .*)$");

  private Path folder;
  private ServerProcess server;
  private Api api;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    server =
        ServerProcess.start(
            CommandLine.HOME, folder.resolve("data"), folder.resolve("said"), "--examples");
    server.awaitSaid("  strateg · ");
    api = new Api(server);
  }

  @AfterAll
  void stop() throws InterruptedException {
    server.terminate();
    server.close();
  }

  @Test
  void aServerIsAdministeredAsTheDocumentationShows() throws Exception {
    api.signInFirst("admin", server.password("admin"));
    Files.copy(
        CommandLine.EXAMPLES.resolve("5-delvis-beskrivet.docx"), folder.resolve("letter.docx"));

    assertEquals("", sh(only(SHELL, "bundles/se.jamkoll.security/README.md")));
    assertTrue(Files.readString(folder.resolve("token")).startsWith("jamkoll_"));

    List<String> curls = all(CURL, "bundles/se.jamkoll.rest/README.md");
    assertFalse(curls.isEmpty());
    for (String curl : curls) {
      if (curl.contains(" -N ")) {
        assertFollows(curl);
      } else {
        JsonNode answer = JSON.readTree(sh(curl));
        assertEquals("ASSESSED", answer.path("status").asText(), curl + " " + answer);
      }
    }

    JsonNode host = JSON.readTree(run("hosts", "--format", "json").out());
    assertEquals("UP", host.path("state").asText());
    assertTrue(run("hosts", "follow", "register").out().contains("register"));
    assertTrue(run("jobs").out().contains("follow"));
    assertEquals(4, run("jobs", "retry", "follow", "none").status());
    profiles();
    assertTrue(run("tokens", "list", "--all").out().contains("ADMIN"));
    assertFalse(server.said().contains("Exception"), server.said());
  }

  /** A stream of events ends when whoever follows it does. */
  private void assertFollows(String curl) throws IOException, InterruptedException {
    String some = sh(curl + " --max-time 2 || test $? -eq 28");
    assertTrue(some.contains("retry:"), some);
  }

  private void profiles() throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), "id: norrhamn\nversion: 1\n");
    Outcome kept = run("profiles", "put", "norrhamn", file);
    assertEquals(0, kept.status(), kept.err());
    Outcome other = run("profiles", "put", "soderhamn", file);
    assertEquals(4, other.status());
    assertTrue(other.err().contains("norrhamn, men adressen"), other.err());
    assertTrue(run("profiles").out().contains("norrhamn"));
    Outcome tried = run("profiles", "dry-run", "norrhamn", file, "--items", "2");
    assertEquals(0, tried.status(), tried.err());
  }

  @Test
  void aSecretaryChecksAMeetingFromTheCommandLine() throws Exception {
    Proof secretary = api.signInFirst("sekreterare", server.password("sekreterare"));
    String request =
        JSON.writeValueAsString(
            Map.of(
                "name", "prov",
                "roles", api.get("/me", secretary).get("roles"),
                "expires", Instant.now().plus(Duration.ofDays(1)).toString()));
    JsonNode made = JSON.readTree(api.send("POST", "/tokens", secretary, request).body());
    Files.writeString(folder.resolve("token"), made.get("secret").asText());

    Outcome listed = run("meetings", "list", "register", "--format", "json");
    assertEquals(0, listed.status(), listed.err());
    String meeting =
        JSON.readTree(listed.out().lines().findFirst().orElseThrow()).at("/meeting/key").asText();
    Outcome checked = run("meetings", "check", "register", meeting);
    assertEquals(0, checked.status(), checked.err());
    assertTrue(checked.out().startsWith("Granskningen: klar."), checked.out());
    Outcome refused = run("jobs", "--lang", "en");
    assertEquals(4, refused.status());
    assertTrue(refused.err().contains("administrator"), refused.err());
  }

  private Outcome run(Object... arguments) {
    return new CommandLine()
        .in(folder)
        .with("JAMKOLL_SERVER", server.uri("").toString())
        .with("JAMKOLL_TOKEN", token())
        .run(arguments);
  }

  private String token() {
    try {
      return Files.readString(folder.resolve("token"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs what the documentation shows, at this server. */
  private String sh(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("sh.out");
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh", "-euc", script.replace("http://127.0.0.1:8080", server.uri("").toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("PASSWORD", Api.PASSWORD);
    Path token = folder.resolve("token");
    builder.environment().put("TOKEN", Files.exists(token) ? token().strip() : "");
    int status = builder.start().waitFor();
    String said = Files.readString(out);
    assertEquals(0, status, said);
    return said.strip();
  }

  private static String only(Pattern pattern, String file) throws IOException {
    List<String> found = all(pattern, file);
    assertEquals(1, found.size(), file);
    return found.get(0);
  }

  private static List<String> all(Pattern pattern, String file) throws IOException {
    String text = Files.readString(CommandLine.ROOT.resolve(file));
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }
}
