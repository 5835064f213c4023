package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.factor.Benchmarks;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.CaseFacts;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.store.ComplianceStore;

/** Statistics and the ten factors: what their documentation shows at the console, and the sinks. */
class FactorsTest extends FrameworkTest {

  private static final Path DOCUMENTATION =
      Path.of(System.getProperty("jamkoll.bundles"), "se.jamkoll.statistics");
  private static final String BODY = "Kulturnämnden";
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Caller STRATEGIST =
      new Caller("itest", "itest", Set.of(Grant.of(Role.STRATEGIST)));
  private static final FigureQuery HALF =
      new FigureQuery(null, Period.named("2024-H1"), FactorScale.SCALE4);

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;

  @BeforeEach
  void keepAMeetingOfSixItems() throws InterruptedException {
    ComplianceStore store = service(ComplianceStore.class);
    String id = UUID.randomUUID().toString();
    store.checks().start(check(id, MeetingCheck.State.RUNNING));
    for (int i = 0; i < 6; i++) {
      store.checks().keep(id, item(id + "-" + i));
    }
    store.checks().update(check(id, MeetingCheck.State.DONE));
  }

  private static MeetingCheck check(String id, MeetingCheck.State state) {
    Instant started = Instant.parse("2024-02-28T09:00:00Z");
    Instant ended = state == MeetingCheck.State.DONE ? started.plusSeconds(9) : null;
    return new MeetingCheck(
        id, "itest", id, BODY, DAY, null, started, ended, state, 6, 6, 0, null, List.of());
  }

  private static ItemResult item(String key) {
    Pairs pairs = new Pairs(PairState.DESCRIBED, PairState.DESCRIBED);
    return new ItemResult(
        key,
        "matter of " + key,
        1,
        null,
        null,
        AgendaItem.Stage.DECIDES,
        AgendaItem.Outcome.DECIDED,
        false,
        new CaseFacts(null, null, BODY, "Förvaltningen", null, null, null, "kultur"),
        AssessmentStatus.ASSESSED,
        null,
        Level.COMPLETE,
        false,
        Set.of(),
        pairs,
        Map.of(),
        true,
        Level.COMPLETE.points(pairs),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** Returns what a line says at the console, in Swedish. */
  private String said(CommandProcessor gogo, String line) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (CommandSession session =
        gogo.createSession(new ByteArrayInputStream(new byte[0]), out, out)) {
      session.execute("jamkoll:" + line);
    }
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertFalse(said.contains("Användning:") || said.contains("Exception"), line + ": " + said);
    assertFalse(said.isBlank(), line);
    return said;
  }

  /** Returns the lines of the first block of a page that begins with a word, of the year 2024. */
  private static List<String> block(String page, String first) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENTATION.resolve(page))) {
      boolean command = line.matches(" {4}\\S.*") || (!lines.isEmpty() && !line.startsWith("```"));
      if (lines.isEmpty() ? line.strip().startsWith(first) : command && !line.isBlank()) {
        lines.add(line.strip().replace("2026", "2024").replace("2025", "2023"));
      } else if (!lines.isEmpty()) {
        break;
      }
    }
    return lines;
  }

  @Test
  void theStatisticsOfTheReadmeAreShownAtTheConsole() throws Exception {
    CommandProcessor gogo = service(CommandProcessor.class);
    service(Suggestions.class);
    List<String> lines = block("README.md", "statistics 20");

    assertEquals(7, lines.size(), lines.toString());
    assertTrue(said(gogo, lines.get(0)).contains(BODY));
    for (String line : lines) {
      said(gogo, line);
    }
  }

  @Test
  void theTutorialOfTheFactorsEndsWithABenchmarkThatOthersCanTakeIn() throws Exception {
    CommandProcessor gogo = service(CommandProcessor.class);
    Rounds rounds = service(Rounds.class);
    Benchmarks benchmarks = service(Benchmarks.class);
    LocalDate unused = LocalDate.of(2000, 1, 1).plusDays(rounds.all(STRATEGIST, null).size());
    Path file = folder.resolve("benchmark.json");
    String round = "";
    StringBuilder all = new StringBuilder();
    for (String line : block("FACTORS.md", "suggestion 20")) {
      String said =
          said(
              gogo,
              line.replace("2024-11-27", unused.toString())
                  .replace("ROUND", round)
                  .replace("benchmark.json", "'" + file + "'"));
      Matcher id = ID.matcher(said);
      if (line.startsWith("open-round") && id.find()) {
        round = id.group();
      }
      all.append(said);
    }

    assertTrue(all.toString().contains("Förslag till skattning, moment 7: 4,0"), all.toString());
    assertTrue(all.toString().contains("Summa 5,5 av 40"), all.toString());
    assertEquals(2, rounds.summary(STRATEGIST, round).scores().size());
    String id = benchmarks.take(STRATEGIST, "itest", Files.readString(file)).id();
    benchmarks.remove(STRATEGIST, id);
  }

  @Test
  void aSinkThatIsConfiguredTakesTheScoresThatPeopleGive() throws Exception {
    Suggestions suggestions = service(Suggestions.class);
    SuggestionAnswer answer = suggestions.answer(STRATEGIST, HALF, null, "", null);
    Configuration configuration =
        service(ConfigurationAdmin.class).getConfiguration("se.jamkoll.statistics.sink.file", "?");
    configuration.update(FrameworkUtil.asDictionary(Map.of("folder", folder.toString())));
    try {
      service(FactorScoreSink.class);
      assertEquals(
          List.of(new Suggestions.Delivery("file", null, "")),
          deliveries(suggestions, answer.id()));
      assertTrue(Files.exists(folder.resolve("factor-7-" + answer.id() + ".json")));
    } finally {
      configuration.delete();
    }
  }

  /**
   * Hands a score on as soon as the component has bound the sink, which it does in its own time.
   */
  private static List<Suggestions.Delivery> deliveries(Suggestions suggestions, String answer) {
    Instant end = Instant.now().plus(PATIENCE);
    List<Suggestions.Delivery> deliveries;
    do {
      deliveries = suggestions.publish(STRATEGIST, answer);
    } while (deliveries.isEmpty() && Instant.now().isBefore(end));
    return deliveries;
  }
}
