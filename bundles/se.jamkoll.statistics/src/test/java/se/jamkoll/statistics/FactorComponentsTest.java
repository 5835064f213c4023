package se.jamkoll.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.BenchmarkRecord;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorExports.Kind;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.Rounds.Scoring;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions.Delivery;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.api.statistics.StatisticsException;
import se.jamkoll.store.Store;

/** The components of the ten factors, put together as in a framework. */
class FactorComponentsTest {

  private static final String CULTURE = "Kulturnämnden";
  private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
  private static final FigureQuery HALF =
      new FigureQuery(null, Period.named("2024-H1"), FactorScale.SCALE4);
  private static final Caller STRATEGIST = caller(Grant.of(Role.STRATEGIST));
  private static final Caller SECRETARY = caller(Grant.of(Role.SECRETARY, CULTURE));

  @TempDir Path folder;

  private Store store;
  private CountedStatistics statistics;
  private AssessedRounds rounds;
  private SuggestedScores suggestions;
  private GivenBenchmarks benchmarks;

  private static Caller caller(Grant... grants) {
    return new Caller("account-1", "login", Set.of(grants));
  }

  @BeforeEach
  void open() {
    store = Store.in(folder.resolve("data"));
    statistics =
        new CountedStatistics(store.statistics(), store.compliance(), store.improvements());
    rounds =
        new AssessedRounds(
            store.factors(), store.compliance(), store.unitOfWork(), store.statistics());
    suggestions =
        new SuggestedScores(
            statistics,
            store.factors(),
            store.compliance(),
            store.unitOfWork(),
            store.statistics());
    benchmarks =
        new GivenBenchmarks(statistics, store.factors(), store.compliance(), store.unitOfWork());
    new CheckedMeetings(store)
        .check(
            CULTURE,
            DAY,
            Level.MISSING,
            Level.COMPLETE,
            Level.COMPLETE,
            Level.COMPLETE,
            Level.COMPLETE,
            Level.COMPLETE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static <T> T settings(Class<T> type, Map<String, Object> values) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> values.get(method.getName())));
  }

  private FolderSink folderSink(String path) {
    return new FolderSink(settings(FolderSink.Settings.class, Map.of("folder", path)));
  }

  private static AddressSink addressSink(String address) {
    return new AddressSink(
        settings(
            AddressSink.Settings.class,
            Map.of("address", address, "_token", "", "timeoutMillis", 1000)));
  }

  @Test
  void anAcceptedAndAChangedScoreAreKeptApartFromTheMachinesFigure() {
    assertEquals(0, suggestions.answers(STRATEGIST, null).size());
    SuggestionAnswer accepted = suggestions.answer(STRATEGIST, HALF, null, "", null);
    SuggestionAnswer changed =
        suggestions.answer(STRATEGIST, HALF, new BigDecimal("2.5"), "Vi har läst.", null);

    assertTrue(accepted.accepted());
    assertEquals(new BigDecimal("3.50"), accepted.indicator());
    assertEquals(new BigDecimal("3.5"), changed.suggested().points());
    assertEquals(new BigDecimal("2.5"), changed.score().points());
    assertEquals(
        List.of(changed.id(), accepted.id()),
        suggestions.answers(STRATEGIST, null).stream().map(SuggestionAnswer::id).toList());
    FactorSuggestion.Figure machine = suggestions.suggest(STRATEGIST, HALF).machine();
    assertEquals(new BigDecimal("3.50"), Objects.requireNonNull(machine).indicator());
    assertThrows(DeniedException.class, () -> suggestions.answer(SECRETARY, HALF, null, "", null));
  }

  @Test
  void scoresGoToTheSinksThatThereAreAndTheseComeAndGo() {
    String id = suggestions.answer(STRATEGIST, HALF, null, "", null).id();
    assertEquals(List.of(), suggestions.publish(STRATEGIST, id));

    FolderSink files = folderSink(folder.resolve("scores").toString());
    AddressSink nowhere = addressSink("http://127.0.0.1:1/scores");
    suggestions.addSink(files);
    suggestions.addSink(nowhere);

    assertEquals(
        List.of(new Delivery("file", null, ""), new Delivery("http", Failure.UNREACHABLE, "")),
        suggestions.publish(STRATEGIST, id));
    assertTrue(Files.exists(folder.resolve("scores/factor-7-" + id + ".json")));
    suggestions.removeSink(files);
    suggestions.removeSink(nowhere);
    assertEquals(List.of(), suggestions.publish(STRATEGIST, id));
  }

  @Test
  void aSinkThatIsSetUpWronglySaysWhichSettingItLacks() {
    String folderless =
        assertThrows(IllegalArgumentException.class, () -> folderSink(" ")).getMessage();
    assertEquals(
        "se.jamkoll.statistics.sink.file lacks folder, the folder for the scores.", folderless);
    for (String address : List.of("ftp://example.org", "", "http://exa mple")) {
      String refused =
          assertThrows(IllegalArgumentException.class, () -> addressSink(address)).getMessage();
      assertEquals("se.jamkoll.statistics.sink.http needs an address with http or https.", refused);
    }
  }

  @Test
  void aRoundOfABodyWhoseNameIsMistakenIsRefusedWithThoseThatThereAre() {
    Round round = rounds.open(STRATEGIST, CULTURE, DAY, FactorScale.SCALE4);
    rounds.score(STRATEGIST, round.id(), new Scoring(7, new BigDecimal("2.5"), "", null, true));

    assertEquals(1, rounds.summary(SECRETARY, round.id()).scores().size());
    StatisticsException refused =
        assertThrows(
            StatisticsException.class,
            () -> rounds.open(STRATEGIST, "Kulturnämden", DAY, FactorScale.SCALE4));
    assertEquals(List.of("Kulturnämden", CULTURE), refused.details());
    assertEquals(List.of(), rounds.all(STRATEGIST, "Kulturnämden"));
    FactorException points =
        assertThrows(
            FactorException.class,
            () ->
                rounds.score(
                    STRATEGIST,
                    round.id(),
                    new Scoring(7, new BigDecimal("3.7"), "", null, false)));
    assertTrue(
        new PlainFactorMessages().explain(points, Locale.ENGLISH).startsWith("3.7 "),
        points.getMessage());
  }

  @Test
  void theOwnBenchmarkCanBeTakenInAndCompared() {
    String file = benchmarks.write(benchmarks.own(STRATEGIST, HALF));
    BenchmarkRecord taken = benchmarks.take(STRATEGIST, "Region A", file);

    assertEquals(benchmarks.own(STRATEGIST, HALF), taken.benchmark());
    assertEquals(
        taken.benchmark(), benchmarks.compare(STRATEGIST, HALF).others().get(0).benchmark());
    benchmarks.remove(STRATEGIST, taken.id());
    assertEquals(List.of(), benchmarks.all(STRATEGIST));
  }

  @Test
  void exportsHoldTheBodiesThatTheCallerMaySee() throws IOException {
    FigureExports exports = new FigureExports(statistics);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exports.write(SECRETARY, Kind.CSV, HALF, Locale.ENGLISH, file);

    String csv = file.toString(StandardCharsets.UTF_8);
    assertTrue(csv.contains(CULTURE + ",2024-01-01,2024-06-30,SCALE4,6,"), csv);
    Caller official = caller(Grant.of(Role.OFFICIAL));
    assertThrows(
        DeniedException.class, () -> exports.write(official, Kind.CSV, HALF, Locale.ENGLISH, file));
  }

  @Test
  void anOrganisationsOwnNamesOfTheStepsAreThoseOfItsSettings() {
    FactorSettings settings =
        settings(FactorSettings.class, Map.of("labels3", "", "labels4", "ett; två; tre; fyra"));

    assertEquals(
        List.of("ett", "två", "tre", "fyra"),
        new ChecklistFactors(settings).checklist(2026, Locale.ENGLISH).labels());
  }
}
