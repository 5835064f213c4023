package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneInstallation.class)
class PagesTest {

  private static final String SEGMENT =
      """
      async (key) => {
        const app = document.querySelector('script[type=module]').src;
        return (await import(new URL('shared/segment.js', app))).segment(key);
      }
      """;
  private static final String KEY_OF =
      """
      async (part) => {
        const app = document.querySelector('script[type=module]').src;
        return (await import(new URL('shared/segment.js', app))).keyOf(part);
      }
      """;
  private static final String SEEN =
      """
      (selector) => {
        const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }
      """;
  private static final String A_FILE_TO_CHOOSE =
      """
      () => {
        window.showOpenFilePicker = async () => [{ getFile: async () => window.onDisk }];
      }
      """;
  private static final String SAVE =
      """
      (text) => {
        const lastModified = (window.onDisk?.lastModified ?? 0) + 1;
        window.onDisk = new File([text], 'utkast.txt', { lastModified });
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

  private final Installation installation;

  PagesTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void anAdministratorMakesAnAccount() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("admin")) {
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
  void aHostsKeyOfAnyCharactersStandsInAnAddressAndIsFoundThere() {
    try (Reader reader = installation.visitor()) {
      reader.open("");
      for (String key : List.of("KS 2026/123", "åäö", "k--a")) {
        String encoded =
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
        assertEquals("k--" + encoded, reader.page().evaluate(SEGMENT, key));
        assertEquals(key, reader.page().evaluate(KEY_OF, "k--" + encoded));
      }
      assertEquals("d-17_b", reader.page().evaluate(SEGMENT, "d-17_b"));
      assertEquals("d-17_b", reader.page().evaluate(KEY_OF, "d-17_b"));
    }
  }

  @Test
  void aDocumentWhoseKeyIsOfOddCharactersOpensFromTheListAndAtItsAddress()
      throws IOException, InterruptedException {
    String key = "KS 2026/1 å 100% ?a=b#c \"d\"";
    String part =
        "k--"
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    String drafts = "/hosts/register/drafts?whose=OWN";
    Account official = installation.account("handlaggare1");
    JsonNode list = official.get(drafts);
    ObjectNode version = (ObjectNode) list.at("/entries/0/document/version");
    String view = "/hosts/register/documents/%s/view";
    JsonNode letter = official.get(view.formatted(version.get("document").asText()));
    version.put("document", key);
    try (Reader reader = installation.reader("handlaggare1")) {
      Page page = reader.page();
      reader.open("#/handling/register/" + part);
      page.waitForSelector("[role=alert]:has-text('Handlingen KS 2026/1 å 100% ?a=b#c')");

      reader.answer(drafts, list);
      reader.answer(view.formatted(part), letter);
      page.locator("a[href='#/utkast']").click();
      page.locator("jk-drafts-page a[href='#/handling/register/" + part + "']").click();
      page.waitForSelector("jk-letter p");
      page.reload();
      page.waitForSelector("jk-letter p");
    }
  }

  @Test
  void aFindingFarDownALongLetterIsShownWhereItStands() throws IOException, InterruptedException {
    Account official = installation.account("handlaggare1");
    String document = official.ownDraft();
    String where = "/hosts/register/documents/" + document + "/view";
    JsonNode large = LargeMaterial.document(official.get(where), 100_000, 60);
    try (Reader reader = installation.reader("handlaggare1")) {
      Page page = reader.page();
      reader.answer(where, large);
      reader.open("#/handling/register/" + document);
      page.locator("jk-assessment button:text('Visa i texten')").last().click();
      page.waitForSelector("jk-letter mark[data-chosen]");
      page.waitForFunction(SEEN, "jk-letter mark[data-chosen]");
    }
  }

  @Test
  void aWrongPasswordIsToldInASentence() {
    try (Reader reader = installation.visitor()) {
      reader.open("");
      reader.page().waitForSelector("jk-sign-in form");
      reader.looksRight("sign-in");
      reader.signIn("ingen", "fel lösenord");
      reader.page().waitForSelector("[role=alert]");
      reader.looksRight("sign-in-refused");
    }
  }

  @Test
  void anOfficialSeesFindingsInTheTextAndLosesNothingWhenTheSessionEnds()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("handlaggare1")) {
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
      page.locator("dialog [name=password]").fill(installation.passwordOf("handlaggare1"));
      page.locator("dialog button[type=submit]").click();
      page.waitForSelector(
          "dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      page.waitForSelector("jk-letter :text('tio minuter längre')");
      assertTrue(page.locator("#draft").inputValue().endsWith("längre resväg."));
    }
  }

  @Test
  void aFileThatIsFollowedIsCheckedEachTimeItIsSaved() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("handlaggare5")) {
      Page page = reader.page();
      page.evaluate(A_FILE_TO_CHOOSE);
      page.evaluate(SAVE, LETTER);
      page.locator("a[href='#/kontrollera']").click();
      page.locator("button:text('Välj en fil och följ den')").click();
      page.waitForSelector("jk-letter :text('Barn i Malmsta')");
      page.locator("button:text('Inte i det här ärendet')").first().click();
      page.waitForSelector("p:has-text('dolt för det här besöket')");
      page.evaluate(SAVE, LETTER + "\nKvinnor får tio minuter längre resväg.");
      page.waitForSelector("jk-letter :text('tio minuter längre')");
      reader.looksRight("followed");

      page.locator("input[type=file]")
          .setInputFiles(
              new FilePayload("annan.txt", "text/plain", LETTER.getBytes(StandardCharsets.UTF_8)));
      page.waitForSelector(".drop :text('annan.txt')");
      page.waitForSelector(
          "p:has-text('dolt för det här besöket')",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }
  }

  @Test
  void aSecretaryChecksAMeetingAndAsksForCompletion() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("sekreterare")) {
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
  void aFailingServerIsToldInASentenceAndWhatIsTypedStays()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("handlaggare2")) {
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
  void aStrategistSeesSharesOverTimeAndFindsTheMeetingsBehindThem()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("strateg")) {
      Page page = reader.page();
      reader.awaitFigures();
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

      Download file =
          page.waitForDownload(() -> page.locator("jk-downloads button").first().click());
      assertEquals("statistics.csv", file.suggestedFilename());
      page.locator("jk-statistics-page tbody a").first().click();
      page.waitForSelector("jk-items-page .items");
      reader.looksRight("items-of-a-figure");
      page.locator("jk-items-page h2 a").first().click();
      page.waitForSelector("jk-meeting-page tbody");
    }
  }

  @Test
  void nothingIsWiderThanANarrowScreen() throws IOException, InterruptedException {
    try (Reader reader = installation.visitor()) {
      reader.page().setViewportSize(320, 640);
      reader.open("");
      reader.page().waitForSelector("jk-sign-in form");
      reader.fits(320);
      reader.signIn("chef", installation.passwordOf("chef"));
      reader.page().locator("a[href='#/kontrollera']").click();
      reader.page().waitForSelector("#draft");
      reader.looksRight("narrow");
      reader.fits(320);
    }
  }
}
