package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reports how soon pages answer who uses them, on small and very large material; judges nothing but
 * that it is all there. Run with {@code -Pproof}.
 */
@Tag("proof")
@ExtendWith(OneInstallation.class)
class ResponsivenessTest {

  private static final int ITEMS = 10_000;
  private static final int PAGES = 100;
  private static final int CHARACTERS_A_PAGE = 3_000;
  private static final int FINDINGS = 200;
  private static final int STARTS = 5;
  private static final int MOST_BYTES = 400_000;
  private static final int MOST_MILLIS = 180_000;

  /** The longest from an input to the next picture, and the longest task, since last asked. */
  private static final String WATCH =
      """
      (() => {
        window.watched = { input: 0, task: 0 };
        const watch = (type, name, options) =>
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) {
              window.watched[name] = Math.max(window.watched[name], duration);
            }
          }).observe({ type, ...options });
        watch('event', 'input', { durationThreshold: 16 });
        watch('longtask', 'task', {});
        const look = () => {
          if (document.querySelector('jk-sign-in form, jk-drafts-page table')) {
            window.usable = performance.now();
          } else {
            requestAnimationFrame(look);
          }
        };
        requestAnimationFrame(look);
      })();
      """;

  private static final String SETTLED =
      """
      async () => {
        for (let frame = 0; frame < 5; frame++) {
          await new Promise(requestAnimationFrame);
          await new Promise((done) => setTimeout(done));
        }
        const { input, task } = window.watched;
        window.watched = { input: 0, task: 0 };
        return [input, task];
      }
      """;
  private static final String FIRST_PAGE =
      """
      () => {
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        return [window.usable, all.reduce((sum, { transferSize }) => sum + transferSize, 0), all.length];
      }
      """;

  private final Installation installation;

  ResponsivenessTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void theFirstPageIsSoonThere() throws IOException, InterruptedException {
    for (int start = 0; start < STARTS; start++) {
      try (Reader reader = installation.visitor()) {
        reader.page().addInitScript(WATCH);
        reader.open("");
        reader.page().waitForSelector("jk-sign-in form");
        tellFirstPage("First page, nothing kept by the browser", reader.page());
        reader.signIn("handlaggare1", installation.passwordOf("handlaggare1"));
        reader.page().waitForSelector("jk-drafts-page table");
        reader.page().reload();
        reader.page().waitForSelector("jk-drafts-page table");
        tellFirstPage("Drafts, signed in, files kept by the browser", reader.page());
      }
    }
  }

  @Test
  void aListOfTenThousandItemsAnswers() throws IOException, InterruptedException {
    Account secretary = installation.account("sekreterare");
    String where = LargeMaterial.checkedMeeting(secretary);
    JsonNode large = LargeMaterial.meeting(secretary.get(where), ITEMS);
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      page.addInitScript(WATCH);
      page.reload();
      reader.answer(where, large);
      page.evaluate("place => { location.hash = place; }", LargeMaterial.placeOf(where));
      // What is routed here takes its time to the browser, which is none of the page's.
      page.waitForSelector(
          ".agenda tbody tr", new Page.WaitForSelectorOptions().setTimeout(MOST_MILLIS));
      tell("10 000 items: opened", page);
      page.locator("input[type=search]").focus();
      page.keyboard().type("m");
      tell("10 000 items: a letter typed in the search", page);
      page.keyboard().press("Backspace");
      tell("10 000 items: and taken away", page);
      page.locator(".agenda tbody input").first().click();
      tell("10 000 items: an item marked", page);
      page.locator(".pager button").last().click();
      tell("10 000 items: the next part", page);
      for (String sort : List.of("title", "level")) {
        page.locator("label:has-text('Ordna efter') select").selectOption(sort);
        tell("10 000 items: sorted by " + sort, page);
      }
      assertEquals(200, page.locator(".agenda tbody tr").count());
    }
  }

  @Test
  void aLetterOfAHundredPagesAnswers() throws IOException, InterruptedException {
    Account official = installation.account("handlaggare1");
    String document = official.ownDraft();
    String where = "/hosts/register/documents/" + document + "/view";
    JsonNode large =
        LargeMaterial.document(official.get(where), PAGES * CHARACTERS_A_PAGE, FINDINGS);
    try (Reader reader = installation.reader("handlaggare1")) {
      Page page = reader.page();
      page.addInitScript(WATCH);
      page.reload();
      reader.answer(where, large);
      page.evaluate("key => { location.hash = `#/handling/register/${key}`; }", document);
      page.waitForSelector("jk-letter mark");
      tell("100 pages: opened", page);
      assertEquals(FINDINGS, page.locator("jk-assessment .findings > li").count());
      page.locator("jk-letter .finding-number").nth(FINDINGS / 2).click();
      tell("100 pages: a finding chosen in the letter", page);
      page.locator("jk-assessment button:text('Visa i texten')").nth(FINDINGS / 2).click();
      tell("100 pages: a finding shown in the letter", page);
      page.locator("jk-assessment button:text('Inte i det här ärendet')").first().click();
      tell("100 pages: a finding hidden", page);
      page.locator("label.switch input").click();
      tell("100 pages: the short view", page);
      page.locator("button:text('Beskrivningen står här')").click();
      tell("100 pages: where the description stands", page);
    }
  }

  private static void tell(String what, Page page) {
    List<?> found = (List<?>) page.evaluate(SETTLED);
    System.out.printf(
        "%-50s input to next paint %4.0f ms, longest task %4.0f ms%n",
        what, number(found.get(0)), number(found.get(1)));
  }

  private static void tellFirstPage(String what, Page page) {
    List<?> found = (List<?>) page.evaluate(FIRST_PAGE);
    System.out.printf(
        "%-50s usable after %4.0f ms, %.0f bytes in %.0f answers%n",
        what, number(found.get(0)), number(found.get(1)), number(found.get(2)));
    assertTrue(number(found.get(1)) <= MOST_BYTES);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }
}
