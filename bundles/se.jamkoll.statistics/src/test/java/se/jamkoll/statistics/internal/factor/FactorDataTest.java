package se.jamkoll.statistics.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.RegionTable;

class FactorDataTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final FactorData data = FactorData.read();

  @Test
  void theTableOfTheRegionsIsThatOfSkr() {
    RegionTable table = data.regions(SWEDISH);

    assertEquals(
        List.of(
            "1 2.8 3.0",
            "4 2.4 2.5",
            "2 2.2 2.5",
            "5 2.2 2.5",
            "3 2.0 2.3",
            "6 2.0 2.1",
            "10 2.0 2.6",
            "9 1.8 2.4",
            "7 1.6 1.8",
            "8 1.4 1.9"),
        table.rows().stream()
            .map(
                row ->
                    row.factor().number()
                        + " "
                        + row.means().get(2019)
                        + " "
                        + row.means().get(2020))
            .toList());
    assertEquals(List.of(2019, 2020), table.years());
    assertEquals(Map.of(2019, new BigDecimal("2.04"), 2020, new BigDecimal("2.36")), table.means());
    assertTrue(table.source().contains("978-91-7585-851-7"));
  }

  @Test
  void theChecklistHasTenFactorsInOrderInBothLanguages() {
    for (Locale locale : List.of(SWEDISH, Locale.ENGLISH)) {
      List<Factor> factors = data.checklist(2026, locale, Labels.NONE).factors();
      assertEquals(
          List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), factors.stream().map(Factor::number).toList());
      assertEquals(10, factors.stream().map(Factor::name).distinct().count());
    }
    assertEquals(
        "I beslutsunderlag finns en beskrivning av konsekvenser för kvinnor och män, flickor och"
            + " pojkar",
        data.checklist(2026, SWEDISH, Labels.NONE).factors().get(6).name());
    assertEquals(
        "decision-documentation",
        data.checklist(2019, SWEDISH, Labels.NONE).factors().get(6).key());
  }

  @Test
  void theScaleIsThatOfTheYear() {
    Checklist then = data.checklist(2020, SWEDISH, Labels.NONE);
    Checklist now = data.checklist(2026, SWEDISH, Labels.NONE);

    assertEquals(FactorScale.SCALE3, then.scale());
    assertEquals("finns, men behöver utvecklas", then.labels().get(1));
    assertEquals(FactorScale.SCALE4, now.scale());
    assertEquals(4, now.labels().size());
  }

  @Test
  void anOrganisationNamesTheStepsItself() {
    List<String> own = Labels.list("a; b;c ; d");

    assertEquals(
        own, data.checklist(2026, SWEDISH, new Labels(Map.of(FactorScale.SCALE4, own))).labels());
    assertEquals(
        "steg 1 av 4",
        data.checklist(2026, SWEDISH, new Labels(Map.of(FactorScale.SCALE4, List.of("a"))))
            .labels()
            .get(0));
  }

  @Test
  void aYearBeforeTheChecklistIsRefused() {
    FactorException refused =
        assertThrows(FactorException.class, () -> data.checklist(2017, SWEDISH, Labels.NONE));

    assertEquals(
        "Det finns ingen checklista för 2017. Den första är för 2018. Välj ett år från och med då.",
        FactorWords.in(SWEDISH).explain(refused));
  }
}
