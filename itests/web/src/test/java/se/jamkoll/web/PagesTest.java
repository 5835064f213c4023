package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final String CHOSEN = "korrekt häst batteri klammer 77";
  private static final String SEGMENT =
      """
      async (key) => {
        const app = document.querySelector('script[type=module]').src;
        return (await import(new URL('shared/segment.js', app))).segment(key);
      }
      """;
  private static final String LETTER =
      """
      Tjänsteskrivelse

      Flytt av ungdomsmottagningen

      Förslag till beslut

      Nämnden beslutar att flytta ungdomsmottagningen till Storgatan 4.

      Konsekvenser för jämställdhet

      Förslaget bedöms inte påverka jämställdheten.

      Barn i Malmsta får längre väg till mottagningen.
      """;

  private RunningServer server;
  private Chromium chromium;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    chromium = Chromium.start();
    browser = chromium.browser();
    server = RunningServer.start(folder);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void anAdministratorSignsInChoosesAPasswordAndMakesAnAccount() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.open("");
      reader.page().waitForSelector("jk-sign-in form");
      reader.looksRight("sign-in");
      reader.signInFirst("admin", server.passwordOf("admin"), CHOSEN);
      reader.page().locator("a[href='#/konton']").click();
      reader.page().waitForSelector("jk-accounts-page tbody");
      reader.fill("login", "ny.handlaggare");
      reader.submit();
      reader.page().waitForSelector(".secret");
      reader.page().waitForSelector("th:text('ny.handlaggare')");
      reader.looksRight("accounts");
      reader.page().locator("a[href='#/logg']").click();
      reader.page().waitForSelector("jk-audit-page tbody");
      reader.looksRight("audit");
      reader.page().locator("a[href='#/drift']").click();
      reader.page().waitForSelector("jk-operation-page table");
      reader.looksRight("operation");
    }
  }

  @Test
  void aHostsKeyOfAnyCharactersStandsInAnAddress() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.open("");
      for (String key : List.of("KS 2026/123", "åäö", "k--a")) {
        String encoded =
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
        assertEquals("k--" + encoded, reader.page().evaluate(SEGMENT, key));
      }
      assertEquals("d-17_b", reader.page().evaluate(SEGMENT, "d-17_b"));
    }
  }

  @Test
  void aWrongPasswordIsToldInASentence() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.open("");
      reader.signIn("ingen", "fel lösenord");
      reader.page().waitForSelector("[role=alert]");
      reader.looksRight("sign-in-refused");
    }
  }

  @Test
  void anOfficialSeesFindingsInTheTextAndLosesNothingWhenTheSessionEnds() {
    try (Reader reader = new Reader(browser, server.address())) {
      String login = "handlaggare1";
      reader.signInFirst(login, server.passwordOf(login), CHOSEN);
      Page page = reader.page();
      page.waitForSelector("jk-drafts-page table, jk-drafts-page .state:not([aria-busy])");
      reader.looksRight("drafts");
      page.locator("a[href='#/kontrollera']").click();
      page.locator("#draft").fill(LETTER);
      page.waitForSelector("jk-letter mark");
      assertTrue(page.locator("jk-assessment .verdict .level").isVisible());
      assertEquals(5, page.locator(".checklist dt").count());
      reader.looksRight("check");

      page.locator("button:text('Beskrivningen står här')").click();
      page.locator("dialog[open] select")
          .selectOption(
              new SelectOption().setLabel("Barn i Malmsta får längre väg till mottagningen."));
      page.waitForFunction(
          "() => document.querySelector('dialog textarea').value.includes('Barn i Malmsta')");
      reader.looksRight("dispute");
      page.locator("dialog button:text('Avbryt')").click();

      int findings = page.locator(".findings > li").count();
      page.locator("button:text('Inte i det här ärendet')").first().click();
      page.waitForFunction(
          "n => document.querySelectorAll('.findings > li').length === n - 1", findings);
      page.locator("label.switch input").check();
      page.waitForSelector(
          ".checklist", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      reader.looksRight("check-brief");

      page.context().clearCookies();
      page.locator("#draft").fill(LETTER + "\nKvinnor får tio minuter längre resväg.");
      page.waitForSelector("dialog[open]");
      reader.looksRight("sign-in-again");
      page.locator("dialog [name=password]").fill(CHOSEN);
      page.locator("dialog button[type=submit]").click();
      page.waitForSelector(
          "dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      page.waitForSelector("jk-letter :text('tio minuter längre')");
      assertTrue(page.locator("#draft").inputValue().endsWith("längre resväg."));
    }
  }

  @Test
  void aSecretaryChecksAMeetingAndAsksForCompletion() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.signInFirst("sekreterare", server.passwordOf("sekreterare"), CHOSEN);
      Page page = reader.page();
      page.waitForSelector("jk-meetings-page tbody");
      reader.looksRight("meetings");
      page.locator("jk-meetings-page tbody a").first().click();
      page.waitForSelector("jk-meeting-page tbody");
      reader.looksRight("meeting");
      page.locator("button:text('Granska nu')").click();
      page.waitForSelector("p:text('Senast granskat')");
      page.locator(".agenda tbody input[type=checkbox]").first().check();
      page.locator("button:text('Begär komplettering')").click();
      page.waitForSelector("dialog[open] textarea");
      reader.looksRight("completion");
    }
  }

  @Test
  void aFailingServerIsToldInASentenceAndWhatIsTypedStays() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.signInFirst("handlaggare2", server.passwordOf("handlaggare2"), CHOSEN);
      Page page = reader.page();
      page.locator("a[href='#/kontrollera']").click();
      page.waitForSelector("#draft");
      Map<Integer, String> sentences =
          Map.of(413, "för stor", 422, "kan inte läsa", 429, "en minut", 503, "upptagen");
      sentences.forEach(
          (status, sentence) -> {
            page.route(
                "**/api/v1/checks*",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
            page.locator("#draft").fill(LETTER + status);
            page.waitForSelector("[role=alert]:has-text('" + sentence + "')");
            assertEquals(LETTER + status, page.locator("#draft").inputValue());
            page.unroute("**/api/v1/checks*");
          });
      page.route("**/api/v1/checks*", Route::abort);
      page.locator("#draft").fill(LETTER);
      page.waitForSelector("[role=alert]:has-text('Servern svarar inte')");
      reader.looksRight("server-gone");
      page.unroute("**/api/v1/checks*");
      page.locator("[role=alert] button").click();
      page.waitForSelector("jk-letter mark");
      assertEquals(LETTER, page.locator("#draft").inputValue());
    }
  }

  @Test
  void aStrategistSeesSharesOverTimeAndFindsTheMeetingsBehindThem() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.signInFirst("strateg", server.passwordOf("strateg"), CHOSEN);
      Page page = reader.page();
      page.waitForFunction(
          """
          async () => {
            const answer = await (await fetch('/api/v1/statistics')).json();
            return answer.total.machine?.n > 50;
          }
          """,
          null,
          new Page.WaitForFunctionOptions().setPollingInterval(500).setTimeout(120_000));
      page.locator("a[href='#/statistik']").click();
      page.waitForSelector("jk-statistics-page .shares");
      assertEquals(3, page.locator(".shares dd b").count());
      assertTrue(page.locator("jk-diagram canvas").count() >= 2);
      reader.looksRight("statistics");

      page.locator("label:has-text('Dela upp efter') select").selectOption("missing-part");
      page.waitForSelector("th:text('alla fyra grupperna')");
      page.locator("[name=before-from]").fill("2025-01-01");
      page.locator("[name=before-to]").fill("2025-12-31");
      page.locator("[name=after-from]").fill("2026-01-01");
      page.locator("[name=after-to]").fill("2026-10-31");
      page.locator("button:text('Jämför')").click();
      page.waitForSelector("p:has-text('vad som är orsaken')");
      reader.looksRight("statistics-compared");
      page.setViewportSize(320, 640);
      reader.fits(320);

      Download file = page.waitForDownload(() -> page.locator("a[download]").first().click());
      assertTrue(file.url().contains("/statistics.csv"), file.url());
      page.locator("jk-statistics-page tbody a").first().click();
      page.waitForSelector("jk-meetings-page");
      reader.looksRight("meetings-of-a-figure");
    }
  }

  @Test
  void thePagesAreUsedWithTheKeyboardAlone() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.open("");
      Page page = reader.page();
      page.waitForSelector("jk-sign-in form");
      page.keyboard().type("handlaggare3");
      page.keyboard().press("Tab");
      page.keyboard().type(server.passwordOf("handlaggare3"));
      page.keyboard().press("Enter");
      page.waitForSelector("jk-change-password");
      page.keyboard().type(server.passwordOf("handlaggare3"));
      page.keyboard().press("Tab");
      page.keyboard().type(CHOSEN);
      page.keyboard().press("Tab");
      page.keyboard().type(CHOSEN);
      page.keyboard().press("Enter");
      page.waitForSelector("nav");
      page.reload();
      page.waitForSelector("nav");
      page.keyboard().press("Tab");
      assertEquals("skip", page.evaluate("() => document.activeElement.className"));
      page.keyboard().press("Enter");
      assertEquals("main", page.evaluate("() => document.activeElement.id"));
    }
  }

  @Test
  void nothingIsWiderThanANarrowScreen() {
    try (Reader reader = new Reader(browser, server.address())) {
      reader.page().setViewportSize(320, 640);
      reader.open("");
      reader.page().waitForSelector("jk-sign-in form");
      reader.signInFirst("chef", server.passwordOf("chef"), CHOSEN);
      reader.page().locator("a[href='#/kontrollera']").click();
      reader.page().waitForSelector("#draft");
      reader.looksRight("narrow");
      reader.fits(320);
    }
  }
}
