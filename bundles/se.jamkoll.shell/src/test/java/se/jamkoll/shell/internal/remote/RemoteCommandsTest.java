package se.jamkoll.shell.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.shell.internal.command.Program;
import se.jamkoll.shell.internal.command.Terminal;
import se.jamkoll.shell.internal.fake.Fakes;
import se.jamkoll.shell.internal.output.Display;

class RemoteCommandsTest {

  private static final String TOKEN = "jamkoll_hemlig";
  private static final String MEETING =
      "{\"host\":\"h\",\"meeting\":{\"key\":\"m1\",\"body\":\"Kulturnämnden\",\"date\":\"2026-11-25\","
          + "\"agenda\":[{\"key\":\"i1\",\"order\":1,\"number\":\"§ 12\",\"title\":\"Flytt\\u001b[31m\"},"
          + "{\"key\":\"i2\",\"order\":2,\"number\":null,\"title\":\"Ny\"}]},"
          + "\"check\":{\"state\":\"DONE\",\"total\":2,\"items\":[{\"item\":\"i1\",\"level\":\"PARTIAL\","
          + "\"status\":\"ASSESSED\",\"uncertain\":true}]},\"counts\":{\"compliant\":0},"
          + "\"readiness\":{\"requested\":[\"i1\"]}}";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new HashMap<>();
  private StubServer server;

  @BeforeEach
  void start() throws IOException {
    server = new StubServer();
    environment.put("JAMKOLL_SERVER", server.address());
    environment.put("JAMKOLL_TOKEN", TOKEN);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void hostsAreShownWithHowTheyAnswer() {
    server.on(
        "GET /api/v1/hosts",
        200,
        "{\"entries\":[{\"id\":\"register\",\"name\":\"Ärenderegistret\",\"state\":\"DOWN\","
            + "\"answered\":\"2026-11-25T12:00:00Z\",\"followed\":null,\"problem\":\"Ingen väg\"}],"
            + "\"next\":null}");

    assertEquals(0, run("hosts"));
    assertEquals(
        """
        id        namn             läge         svarade           följt  problem
        register  Ärenderegistret  svarar inte  2026-11-25 13:00  –      Ingen väg
        """,
        out.toString());
    assertEquals("Bearer " + TOKEN, server.headers.get("authorization"));
    assertEquals("sv", server.headers.get("accept-language"));
  }

  @Test
  void aProgramGetsAnObjectALineFromEveryPage() {
    server.on("GET /api/v1/hosts/h/meetings?from=2026-11-01", 200, page("m1", "\"m1\""));
    server.on("GET /api/v1/hosts/h/meetings?from=2026-11-01&after=m1", 200, page("m2", "null"));

    assertEquals(0, run("meetings", "list", "h", "--from", "2026-11-01", "--format", "json"));
    assertEquals(
        "{\"key\":\"m1\",\"share\":0.5}\n{\"key\":\"m2\",\"share\":0.5}\n", out.toString());
  }

  private static String page(String key, String next) {
    return "{\"entries\":[{\"key\":\"" + key + "\",\"share\":0.5}],\"next\":" + next + "}";
  }

  @Test
  void aHostIsFollowedAndWorkRetriedInEnglishToo() {
    server.on("POST /api/v1/hosts/register/follow", 202, "");
    server.on("POST /api/v1/jobs/retry", 202, "");

    assertEquals(0, run("hosts", "follow", "register"));
    assertEquals(0, run("jobs", "retry", "assess", "k1", "--lang", "en"));
    assertTrue(
        server.asked.get(1).matches("POST /api/v1/jobs/retry \\{\"k.*\"k1\".*"),
        server.asked.get(1));
    assertEquals("en", server.headers.get("accept-language"));
    assertEquals(2, out.toString().lines().count(), out.toString());
  }

  @Test
  void workIsCountedOrListed() {
    server.on(
        "GET /api/v1/jobs?limit=1000",
        200,
        "{\"counts\":{\"assess\":{\"waiting\":2,\"running\":1,\"failed\":0,\"oldestDue\":null}},"
            + "\"entries\":[]}");
    server.on(
        "GET /api/v1/jobs?limit=1000&kind=assess",
        200,
        "{\"counts\":{},\"entries\":[{\"kind\":\"assess\",\"key\":\"k1\",\"due\":\"x\","
            + "\"state\":\"NEWER\",\"attempts\":3,\"lastFailure\":\"Nej\"}]}");

    assertEquals(0, run("jobs"));
    assertEquals(0, run("jobs", "list", "--kind", "assess"));
    assertEquals(
        """
        slag    väntar  pågår  misslyckade  tid
        assess  2       1      0            –
        nyckel  läge   tid  försök  problem
        k1      NEWER  x    3       Nej
        """,
        out.toString());
  }

  @Test
  void aProfileIsKeptAndTried() throws IOException {
    String file = Files.writeString(folder.resolve("p.yaml"), "id: kn\nversion: 1\n").toString();
    server.on("PUT /api/v1/profiles/kn", 200, "{\"id\":\"kn\",\"version\":\"1\"}");
    server.on(
        "POST /api/v1/profiles/kn/dry-run?items=5",
        200,
        "{\"tried\":5,\"gone\":0,\"changed\":[{\"version\":{\"host\":\"h\",\"document\":\"d1\"},"
            + "\"before\":\"PARTIAL\",\"after\":null,\"missingBefore\":[\"a\"],\"missingAfter\":[\"a\",\"b\"]}]}");

    assertEquals(0, run("profiles", "put", "kn", file));
    assertEquals(0, run("profiles", "dry-run", "kn", file, "--items", "5"));
    assertEquals(
        "PUT /api/v1/profiles/kn {\"content\":\"id: kn\\nversion: 1\\n\"}", server.asked.get(0));
    assertTrue(out.toString().startsWith("Profilen kn 1 är sparad."), out.toString());
    assertTrue(out.toString().contains("h d1"), out.toString());
    assertTrue(out.toString().contains("PARTIAL-sv"), out.toString());
    assertEquals(2, run("profiles", "put", "kn", folder.resolve("none").toString()));
  }

  @Test
  void aMeetingIsCheckedUntilItIsDone() {
    String path = "/api/v1/hosts/h/meetings/m1";
    server.on("POST " + path + "/check", 202, "{\"state\":\"RUNNING\",\"done\":0,\"total\":2}");
    server.on(
        "GET " + path + "/check",
        200,
        "{\"state\":\"DONE\",\"done\":2,\"total\":2,\"reused\":1,\"problem\":null}");
    server.on("GET " + path, 200, MEETING);
    server.on("GET " + path + "/readiness", 200, "{\"question\":\"Klart?\\nEtt saknas.\"}");

    assertEquals(0, run("meetings", "check", "h", "m1"));
    assertEquals(
        """
        Granskningen: klar. 2 av 2 ärenden, varav 1 oförändrade sedan sist.
        Kulturnämnden, sammanträde 2026-11-25
        nr    nivå          osäker  begärd  ärende  rubrik
        § 12  ◑ PARTIAL-sv  ja      ja      i1      Flytt [31m
        2     –             –       –       i2      Ny
        Klart?
        Ett saknas.
        """,
        out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void aCheckThatFailedIsNotDone() {
    String path = "/api/v1/hosts/h/meetings/k--bcO2dGUvMQ";
    server.on(
        "POST " + path + "/check", 202, "{\"state\":\"FAILED\",\"problem\":\"Systemet sov.\"}");
    server.on("GET " + path, 200, MEETING);
    server.on("GET " + path + "/readiness", 200, "{\"question\":\"Klart?\"}");

    assertEquals(1, run("meetings", "check", "h", "möte/1"));
    assertTrue(out.toString().contains("Systemet sov."), out.toString());
  }

  @Test
  void tokensAreListedAndRevoked() {
    server.on(
        "GET /api/v1/tokens",
        200,
        "[{\"id\":\"t1\",\"name\":\"Natt\",\"account\":\"a1\",\"roles\":[{\"role\":\"SECRETARY\","
            + "\"body\":\"KN\"}],\"expires\":\"2026-12-01T00:00:00Z\",\"lastUsed\":null}]");
    server.on("DELETE /api/v1/tokens/t1", 204, "");

    assertEquals(0, run("tokens"));
    assertEquals(0, run("tokens", "revoke", "t1"));
    assertTrue(out.toString().contains("SECRETARY (KN)  2026-12-01 01:00"), out.toString());
  }

  @ParameterizedTest
  @CsvSource({"401, 4", "403, 4", "404, 4", "409, 4", "422, 4", "429, 5", "500, 5", "503, 5"})
  void whatTheServerSaysIsWhatIsToldAndTheStatusSaysWhetherToTryAgain(int status, int exit) {
    server.on(
        "GET /api/v1/hosts",
        status,
        "{\"status\":" + status + ",\"detail\":\"Så är det. Gör så.\"}",
        "Retry-After",
        "7");

    assertEquals(exit, run("hosts"));
    assertEquals("", out.toString());
    assertEquals("jamkoll hosts: Så är det. Gör så. (Vänta 7 sekunder.)\n", err.toString());
  }

  @Test
  void anAddressWhereNoServerAnswersIsOneSentence() {
    server.close();

    assertEquals(5, run("hosts"));
    assertTrue(err.toString().startsWith("jamkoll hosts: Ingen server svarar på http://127.0.0.1"));
  }

  @Test
  void whatIsNoJamkollServerIsTold() {
    assertEquals(4, run("hosts"));
    assertTrue(err.toString().contains("ingen Jämkollserver"), err.toString());
  }

  @Test
  void theTokenIsNotSentOnToAnotherAddress() {
    server.on("GET /api/v1/hosts", 302, "", "Location", server.address() + "/elsewhere");

    assertEquals(4, run("hosts"));
    assertEquals(List.of("GET /api/v1/hosts"), server.asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jamkoll.example.org",
        "http://127.0.0.1.example.org:8080",
        "http://localhost.example.org",
        "HTTP://10.0.0.1:8080"
      })
  void aTokenIsNotSentUnencryptedToAnotherComputer(String address) {
    assertEquals(2, run("hosts", "--server", address));
    assertTrue(err.toString().contains("--unencrypted"), err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jamkoll.example.org", "ftp://x", "http://a:b@127.0.0.1", "http://x y"})
  void anAddressThatCannotBeUsedIsTold(String address) {
    assertEquals(2, run("hosts", "--server", address));
    assertTrue(err.toString().contains("går inte att använda"), err.toString());
  }

  @Test
  void theTokenComesFromAFileAndIsNeverShown() throws IOException {
    environment.remove("JAMKOLL_TOKEN");
    assertEquals(2, run("hosts"));
    Path file = Files.writeString(folder.resolve("token"), "jamkoll_annan\n");
    server.on("GET /api/v1/hosts", 401, "{\"detail\":\"Nyckeln gäller inte.\"}");
    assertEquals(4, run("hosts", "--token-file", file.toString()));
    assertEquals("Bearer jamkoll_annan", server.headers.get("authorization"));

    Files.writeString(file, "jamkoll_en jamkoll_annan");
    assertEquals(2, run("hosts", "--token-file", file.toString()));
    assertEquals(2, run("hosts", "--token-file", folder.resolve("none").toString()));
    assertFalse((err.toString() + out).contains("jamkoll_"), err.toString());
    assertEquals(4, err.toString().lines().count(), err.toString());
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    List<String> without = new ArrayList<>();
    for (String line :
        List.of(
            "hosts",
            "hosts follow",
            "meetings",
            "meetings list",
            "meetings show",
            "meetings check",
            "meetings cancel",
            "jobs retry",
            "profiles put",
            "profiles dry-run",
            "tokens revoke")) {
      for (String language : List.of("sv", "en")) {
        out.getBuffer().setLength(0);
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of("--lang", language, "--help"));
        int status = run(words.toArray(new String[0]));
        String usage = language.equals("sv") ? "Användning: jamkoll " : "Usage: jamkoll ";
        if (status != 0 || !out.toString().contains(usage + line)) {
          without.add(line + " " + out);
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hosts follow|jamkoll hosts follow: HOST saknas. Se jamkoll hosts follow --help.",
        "hosts nothing|jamkoll hosts: Kommandot nothing finns inte. Se jamkoll hosts --help.",
        "meetings|jamkoll meetings: Ange ett kommando, till exempel meetings list. Se jamkoll meetings --help.",
        "hosts follow a/b|jamkoll hosts follow: a/b kan inte vara ett id. Ett id består av bokstäver a–z, siffror, _ och -."
      })
  void wrongUsageIsOneSentence(String line, String message) {
    assertEquals(2, run(line.split(" ")));
    assertEquals(message + "\n", err.toString());
    assertEquals(List.of(), server.asked);
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, Display.plain());
    return new Program(terminal, Fakes::services, environment).run(arguments);
  }
}
