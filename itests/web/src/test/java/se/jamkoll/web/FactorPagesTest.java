package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a strategist does with the ten factors: a suggestion, rounds, improvements, comparisons. */
@ExtendWith(OneInstallation.class)
class FactorPagesTest {

  private static final String OTHERS_FILE =
      """
      {"schema":1,"from":"2026-01-01","to":"2026-06-30","scale":"SCALE4","items":412,
       "shares":{"DESCRIBED_OR_JUSTIFIED":0.612,"BEGUN":0.2,"MISSING":0.188},"exemptShare":0.1,
       "indicator":2.71,"factors":{"1":4,"7":2.5},"rules":["2025.2"],"profiles":["own"]}
      """;
  private static final String FEW =
      """
      {"schema":1,"from":"2026-01-01","to":"2026-06-30","scale":"SCALE3","items":null,"shares":{},
       "exemptShare":null,"indicator":null,"factors":{},"rules":[],"profiles":[]}
      """;

  private final Installation installation;

  FactorPagesTest(Installation installation) {
    this.installation = installation;
  }

  /** Signs in as the strategist, and goes on when letters have been read. */
  private Reader strategist() throws IOException, InterruptedException {
    Reader reader = installation.reader("strateg");
    reader.awaitFigures();
    return reader;
  }

  @Test
  void aSuggestedScoreIsChangedWithACommentAndBothFiguresStay()
      throws IOException, InterruptedException {
    try (Reader reader = strategist()) {
      Page page = reader.page();
      page.locator("a[href='#/moment-7']").click();
      page.waitForSelector("jk-suggestion-page .apart");
      page.locator("select[name=period]").selectOption("2026");
      page.waitForSelector("jk-suggestion-page .score-scale");
      String suggested = page.locator(".card:not(.people) .points").innerText();
      reader.looksRight("suggestion");

      page.locator("input[value=change]").check();
      page.locator("select[name=points]").selectOption("3.5");
      reader.fill("comment", "Vi har läst bilagorna, som maskinen inte ser.");
      page.locator("jk-answer-form button[type=submit]").click();
      page.waitForSelector(".people .points:text-is('3,5')");
      Locator kept = page.locator("table:has(th:text-is('Er skattning')) tbody tr").first();
      assertTrue(kept.innerText().contains(suggested), kept.innerText());
      assertTrue(kept.innerText().contains("3,5"), kept.innerText());
      assertTrue(kept.innerText().contains("Vi har läst bilagorna"), kept.innerText());
      assertEquals(suggested, page.locator(".card:not(.people) .points").innerText());
      page.locator("button:has-text('Lämna vidare')").first().click();
      page.waitForSelector("text=Inget system är inställt");
      reader.looksRight("suggestion-changed");

      Download file =
          page.waitForDownload(() -> page.locator("jk-downloads button:has-text('Excel')").click());
      assertEquals("factor-7.xlsx", file.suggestedFilename());
      assertEquals(
          "PK", Files.readString(file.path(), StandardCharsets.ISO_8859_1).substring(0, 2));
      narrow(reader, "suggestion-narrow");
    }
  }

  @Test
  void theTenFactorsAreScoredRoundByRound() throws IOException, InterruptedException {
    try (Reader reader = strategist()) {
      Page page = reader.page();
      page.locator("a[href='#/moment']").click();
      page.waitForSelector("jk-regions-table tbody");
      Locator regions = page.locator("jk-regions-table");
      assertEquals(11, regions.locator("tbody tr").count());
      assertTrue(regions.innerText().contains("2,04"), regions.innerText());
      reader.looksRight("rounds-none");

      openRound(page, "2025-11-01");
      page.locator("button:has-text('Skatta')").first().click();
      page.waitForSelector("dialog[open]");
      reader.looksRight("score");
      for (int factor = 1; factor <= 10; factor++) {
        page.waitForSelector("dialog h2:text-is('Moment " + factor + "')");
        page.locator("dialog input[name=points][value='" + (factor % 3 == 0 ? "1.5" : "2") + "']")
            .check();
        page.locator("dialog button:text-is('" + (factor < 10 ? "Spara och nästa" : "Spara") + "')")
            .click();
      }
      page.waitForSelector(".shares b:text-is('18,5')");
      page.locator("button:text-is('Avsluta omgången')").click();
      page.locator("button:text-is('Avsluta den')").click();
      page.waitForFunction("() => !document.querySelector('td button')");

      openRound(page, "2026-11-01");
      page.locator("button:has-text('Skatta: Moment 7')").click();
      page.locator("dialog input[value='3']").check();
      page.locator("dialog [name=comment]").fill("Mallen är ny");
      page.locator("dialog [name=owner]").selectOption("strateg");
      page.locator("dialog [name=improve]").check();
      page.locator("dialog button:text-is('Spara')").click();
      Locator row = page.locator("tr:has-text('Mallen är ny')");
      row.waitFor();
      String said = row.innerText();
      assertTrue(said.contains("3,0") && said.contains("2,0") && said.contains("+1,0"), said);
      assertTrue(said.contains("strateg") && said.contains("att förbättra"), said);
      reader.looksRight("rounds");
      narrow(reader, "rounds-narrow");
    }
  }

  private static void openRound(Page page, String day) {
    page.locator("button:text-is('Ny omgång')").click();
    page.locator(".new-round [name=date]").fill(day);
    page.locator(".new-round button[type=submit]").click();
    page.waitForSelector(
        ".new-round", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    page.waitForSelector("td:has-text('inte skattat')");
  }

  @Test
  void anImprovementIsWrittenDownAndMarkedOnTheChart() throws IOException, InterruptedException {
    try (Reader reader = strategist()) {
      Page page = reader.page();
      page.locator("a[href='#/statistik']").click();
      page.waitForSelector("jk-improvements");
      page.locator("button:text-is('Skriv in en förbättring')").click();
      reader.fill("what", "Alla nämnder fick den nya mallen");
      reader.fill("on", "2026-05-04");
      page.locator("[name=stage]").selectOption("METHOD");
      reader.looksRight("improvement-form");
      page.locator("jk-improvements button[type=submit]").click();
      page.waitForSelector(".improvements li:has-text('nytt arbetssätt')");
      page.waitForSelector("td:has-text('▲ 1')");
      reader.looksRight("improvement");
      page.locator(".improvements button:has-text('Ta bort')").click();
      page.locator("button:text-is('Ja, ta bort den')").click();
      page.waitForFunction("() => !document.querySelector('.improvements li')");
    }
  }

  @Test
  void organisationsAreComparedWithWhatDiffersAndSmallFiguresHidden()
      throws IOException, InterruptedException {
    try (Reader reader = strategist()) {
      Page page = reader.page();
      page.locator("a[href='#/jamfor']").click();
      page.waitForSelector("jk-benchmarks-page .inputs");
      page.locator("select[name=period]").selectOption("2026");
      reader.looksRight("benchmarks-none");
      take(page, "Fel fil", "{\"schema\":99}");
      page.waitForSelector("[role=alert]:has-text('schemaversion')");
      assertEquals("Fel fil", page.locator("[name=label]").inputValue());
      take(page, "Region Norr", OTHERS_FILE);
      page.waitForSelector("th:text-is('Region Norr')");
      take(page, "Region Liten", FEW);
      page.waitForSelector("th:text-is('Region Liten')");
      assertTrue(page.locator(".notice li:has-text('2025.2')").isVisible());
      assertTrue(page.locator("td:has-text('färre än fem')").first().isVisible());
      assertTrue(page.locator("td:text-is('61 %')").isVisible());
      reader.looksRight("benchmarks");

      Download own = page.waitForDownload(() -> page.locator("jk-downloads button").click());
      assertEquals("benchmark.json", own.suggestedFilename());
      assertTrue(Files.readString(own.path()).contains("\"schema\""));
      narrow(reader, "benchmarks-narrow");
    }
  }

  private static void take(Page page, String label, String file) {
    page.locator("[name=label]").fill(label);
    page.locator("[name=file]")
        .setInputFiles(
            new FilePayload(
                "benchmark.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    page.locator("button:text-is('Läs in')").click();
  }

  @Test
  void aSecretarySeesWhatConcernsTheirBodiesAndChangesNothing()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      reader.open("#/moment-7");
      page.waitForSelector("jk-suggestion-page .apart");
      assertEquals(0, page.locator("jk-answer-form").count());
      assertEquals(0, page.locator("option:text-is('Hela organisationen')").count());
      reader.open("#/moment");
      page.waitForSelector("p:has-text('Strategen öppnar den')");
      assertEquals(0, page.locator("button:text-is('Ny omgång')").count());
      assertEquals(0, page.locator("nav a[href='#/jamfor']").count());
      reader.open("#/jamfor");
      page.waitForSelector("[role=alert]:has-text('är till för den som är')");
    }
  }

  private static void narrow(Reader reader, String name) {
    reader.page().setViewportSize(320, 640);
    reader.fits(320);
    reader.looksRight(name);
  }
}
