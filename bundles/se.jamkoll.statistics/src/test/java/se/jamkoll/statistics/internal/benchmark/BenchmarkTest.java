package se.jamkoll.statistics.internal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.statistics.internal.factor.Office.ALL;
import static se.jamkoll.statistics.internal.factor.Office.STRATEGIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.factor.Benchmark;
import se.jamkoll.api.factor.BenchmarkComparison;
import se.jamkoll.api.factor.BenchmarkComparison.What;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.Rounds.Scoring;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.statistics.internal.factor.FactorWords;
import se.jamkoll.statistics.internal.factor.Office;

class BenchmarkTest {

  @TempDir private Path folder;

  private Office office;
  private BenchmarkDesk desk;

  @BeforeEach
  void open() {
    office = new Office(folder);
    desk =
        new BenchmarkDesk(
            office.statistics(),
            office.store().factors(),
            office.store().unitOfWork(),
            office.walls(),
            office.clock());
    office.count(Map.of(Level.MISSING, 20, Level.PARTIAL, 12, Level.COMPLETE, 8));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String written() {
    return BenchmarkJson.write(desk.own(STRATEGIST, ALL));
  }

  private static FactorException refused(String json) {
    return assertThrows(FactorException.class, () -> BenchmarkJson.read(json));
  }

  @Test
  void theOwnBenchmarkHasSharesAndTheProfileOfTheNewestClosedRound() {
    Round round = office.rounds().open(STRATEGIST, null, Office.today(), FactorScale.SCALE3);
    office
        .rounds()
        .score(STRATEGIST, round.id(), new Scoring(1, BigDecimal.valueOf(3), "", null, false));
    assertEquals(Map.of(), desk.own(STRATEGIST, ALL).factors());
    office.rounds().close(STRATEGIST, round.id());

    Benchmark own = desk.own(STRATEGIST, ALL);
    assertEquals(40, own.items());
    assertEquals(
        Map.of(
            HeadlinePart.MISSING,
            new BigDecimal("0.500"),
            HeadlinePart.BEGUN,
            new BigDecimal("0.300"),
            HeadlinePart.DESCRIBED_OR_JUSTIFIED,
            new BigDecimal("0.200")),
        own.shares());
    assertEquals(new BigDecimal("0.104"), own.exemptShare());
    assertEquals(new BigDecimal("1.70"), own.indicator());
    assertEquals(Map.of(1, new BigDecimal("3.0")), own.factors());
    assertEquals(own, BenchmarkJson.read(BenchmarkJson.write(own)));
  }

  @Test
  void nothingIsShownOfFewerThanFiveItems() {
    office.count(Map.of(Level.COMPLETE, 4));
    Benchmark own = desk.own(STRATEGIST, ALL);

    assertNull(own.items());
    assertNull(own.exemptShare());
    assertNull(own.indicator());
    assertEquals(Map.of(), own.shares());
    assertEquals(own, BenchmarkJson.read(BenchmarkJson.write(own)));
  }

  @Test
  void theOrganisationsOwnProfileIsNotNamed() {
    office.assessBy("norrhamn", "3-norrhamn");

    assertFalse(written().contains("norrhamn"), written());
    assertEquals(List.of("own"), desk.own(STRATEGIST, ALL).profiles());
  }

  @Test
  void aFileOfAnotherSchemaIsRefusedBeforeAnythingElseIsLookedAt() {
    FactorException other = refused("{\"schema\": 2, \"new\": []}");

    assertEquals(Problem.OTHER_SCHEMA, other.problem());
    assertEquals(
        "Filen är skriven enligt schemaversion 2, och här läses version 1. Be den andra"
            + " organisationen om en fil i den versionen.",
        FactorWords.in(Locale.forLanguageTag("sv")).explain(other));
    assertEquals(Problem.OTHER_SCHEMA, refused("{}").problem());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"items\" : 40|\"items\" : 4|/items",
        "\"items\" : 40|\"items\" : null|/shares",
        "\"items\" : 40|\"items\" : \"40\"|/items",
        "\"BEGUN\" : 0.300|\"BEGUN\" : 0.4|/shares",
        "\"BEGUN\" : 0.300|\"BEGUN\" : -0.3|/shares/BEGUN",
        "\"BEGUN\" : 0.300|\"OTHER\" : 0.3|/shares/BEGUN",
        "\"indicator\" : 1.70|\"indicator\" : 3.5|/indicator",
        "\"factors\" : { }|\"factors\" : {\"11\": 2}|/factors/11",
        "\"factors\" : { }|\"factors\" : {\"7\": 2.7}|/factors/7",
        "\"factors\" : { }|\"factors\" : {\"7\": 1e999999999}|/factors/7",
        "\"exemptShare\" : 0.104|\"exemptShare\" : 1e-999999999|/exemptShare",
        "\"scale\" : \"SCALE3\"|\"scale\" : \"SCALE5\"|/scale",
        "\"from\" : \"2026-01-01\"|\"from\" : \"2026-13-01\"|/from",
        "\"from\" : \"2026-01-01\"|\"from\" : \"2027-01-01\"|/to",
        "\"scale\" : \"SCALE3\"|\"scale\" : \"SCALE3\", \"name\": \"x\"|/name",
        "\"scale\" : \"SCALE3\"|\"scale\" : \"SCALE3\", \"scale\": \"SCALE3\"|#5",
        "\"rules\" : [ \"2026.1\" ]|\"rules\" : [ \"a,b\" ]|/rules/0",
        "\"rules\" : [ \"2026.1\" ],|`` |/rules",
      })
  void whatIsWrongInAFileIsToldWithItsPlace(String from, String to, String place) {
    String json = written();
    assertTrue(json.contains(from), json);

    FactorException refused = refused(json.replace(from, to.replace("``", "")));
    assertEquals(Problem.NOT_A_BENCHMARK, refused.problem());
    assertEquals(place, refused.details().get(0));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (String text : List.of("", "[]", "nej", "{", written() + "{}", "[".repeat(5000))) {
      assertEquals(Problem.NOT_A_BENCHMARK, refused(text).problem(), text);
    }
    assertEquals(Problem.TEXT_TOO_LONG, refused(" ".repeat(100_001)).problem());
  }

  @Test
  void thePublishedSchemaNamesTheFieldsThatAreWritten() throws Exception {
    JsonMapper mapper = new JsonMapper();
    JsonNode schema = mapper.readTree(BenchmarkJson.schema());
    JsonNode file = mapper.readTree(written());

    assertEquals(names(schema.path("properties")), names(file));
    assertEquals(
        names(schema.path("properties").path("shares").path("properties")),
        names(file.path("shares")));
    assertEquals(
        Benchmark.SCHEMA, schema.path("properties").path("schema").path("const").intValue());
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).sorted().toList();
  }

  @Test
  void othersAreTakenInAndPutBesideWithWhatDiffers() {
    String theirs =
        written()
            .replace("SCALE3", "SCALE4")
            .replace("\"rules\" : [ \"2026.1\" ]", "\"rules\" : [ \"2025.2\" ]");
    desk.take(STRATEGIST, "Organisation A", theirs);
    desk.take(STRATEGIST, "Organisation B", written());

    BenchmarkComparison comparison = desk.compare(STRATEGIST, ALL);
    assertEquals(
        List.of("Organisation A", "Organisation B"),
        comparison.others().stream().map(other -> other.label()).toList());
    assertEquals(
        List.of(What.SCALE, What.RULES),
        comparison.differences().stream().map(BenchmarkComparison.Difference::what).toList());
    assertEquals(
        "Organisation A använder skalan 1–4, ni 1–3. Poängen går inte att jämföra.",
        FactorWords.in(Locale.forLanguageTag("sv")).explain(comparison.differences().get(0)));
  }

  @Test
  void benchmarksAreTakenInByStrategistsAndRemoved() {
    String json = written();
    assertThrows(DeniedException.class, () -> desk.take(Office.SECRETARY, "A", json));
    String id = desk.take(STRATEGIST, "A", json).id();
    desk.remove(STRATEGIST, id);

    assertEquals(List.of(), desk.all(STRATEGIST));
    assertEquals(
        Problem.UNKNOWN_BENCHMARK,
        assertThrows(FactorException.class, () -> desk.remove(STRATEGIST, id)).problem());
    assertEquals(
        Problem.WHOLE_ORGANISATION_ONLY,
        assertThrows(FactorException.class, () -> desk.own(STRATEGIST, ALL.of(Office.BODY)))
            .problem());
  }
}
