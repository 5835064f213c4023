package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame that all pages stand in. */
@ExtendWith(OneInstallation.class)
class FrameTest {

  /** Waits until the frame has drawn what it was given when a page's element came to be known. */
  private static final String DRAWN =
      """
      async (element) => {
        await customElements.whenDefined(element);
        await new Promise((done) => setTimeout(done));
        await document.querySelector('jk-app').updateComplete;
      }
      """;

  private final Installation installation;

  FrameTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void thePageThatWasAskedForLastStaysWhenAnEarlierOneComesLate()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("admin")) {
      Page page = reader.page();
      List<Route> held = new ArrayList<>();
      page.route("**/administrator/audit-page.js", held::add);
      page.locator("a[href='#/logg']").click();
      page.waitForCondition(() -> !held.isEmpty());
      page.locator("a[href='#/drift']").click();
      page.waitForSelector("jk-operation-page table");

      held.get(0).resume();
      page.evaluate(DRAWN, "jk-audit-page");

      assertEquals("Drift – Jämkoll", page.title());
      assertEquals(1, page.locator("jk-operation-page").count());
      assertEquals(0, page.locator("jk-audit-page").count());
    }
  }

  @Test
  void whoIsSignedOutInADialogSignsInAboveItAndWhatWasTypedIsRecorded()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      page.locator("jk-meetings-page tbody a").first().click();
      page.locator(".agenda tbody input[type=checkbox]").first().check();
      page.locator("button:text('Begär komplettering')").click();
      page.locator("dialog textarea").fill("Skriv vad beslutet betyder för flickor och pojkar.");
      page.context().clearCookies();
      page.locator("dialog button:text('Registrera')").click();

      page.locator("jk-sign-in [name=password]").fill(installation.passwordOf("sekreterare"));
      page.locator("jk-sign-in button[type=submit]").click();

      page.waitForSelector(
          "dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      page.waitForSelector(".actions p:text('betyder för flickor och pojkar')");
    }
  }
}
