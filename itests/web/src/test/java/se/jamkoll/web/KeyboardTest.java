package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main ways, with the keyboard alone. */
@ExtendWith(OneInstallation.class)
class KeyboardTest {

  private static final String CHOSEN = "korrekt häst batteri klammer 78";
  private static final String LETTER =
      """
      Tjänsteskrivelse

      Förslag till beslut

      Nämnden beslutar att flytta mottagningen.

      Konsekvenser för jämställdhet

      Förslaget påverkar inte jämställdheten.
      """;

  private final Installation installation;

  KeyboardTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void someoneNewSignsInChoosesAPasswordAndSkipsTheNavigation() {
    String given = installation.server().givenPasswordOf("handlaggare3");
    try (Reader reader = installation.visitor()) {
      reader.open("");
      Page page = reader.page();
      Keyboard keyboard = page.keyboard();
      page.waitForSelector("jk-sign-in form");
      keyboard.type("handlaggare3");
      keyboard.press("Tab");
      keyboard.type(given);
      keyboard.press("Enter");
      page.waitForSelector("jk-change-password");
      reader.looksRight("password");
      page.locator("[name=present]").focus();
      keyboard.type(given);
      keyboard.press("Tab");
      keyboard.type(CHOSEN);
      keyboard.press("Tab");
      keyboard.type(CHOSEN);
      keyboard.press("Enter");
      page.waitForSelector("nav");
      page.reload();
      page.waitForSelector("nav");
      keyboard.press("Tab");
      assertEquals("skip", page.evaluate("() => document.activeElement.className"));
      keyboard.press("Enter");
      assertEquals("main", page.evaluate("() => document.activeElement.id"));
    }
  }

  @Test
  void anOfficialChecksATextAndComesToAFinding() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("handlaggare4")) {
      Page page = reader.page();
      reader.tabTo("nav a", "Kontrollera");
      page.keyboard().press("Enter");
      page.waitForSelector("#draft");
      reader.tabTo("#draft", "");
      page.keyboard().insertText(LETTER);
      page.waitForSelector("jk-letter mark");
      reader.tabTo("jk-letter .finding-number", "");
      String number = (String) page.evaluate("() => document.activeElement.textContent.trim()");
      page.keyboard().press("Enter");
      page.waitForSelector("#finding-" + number + ":focus");
      reader.tabTo("#finding-" + number + " button", "Visa i texten");
      page.keyboard().press("Enter");
      page.waitForSelector("jk-letter mark[data-chosen]");
    }
  }

  @Test
  void aSecretaryChecksAMeetingAndAsksForCompletion() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      page.waitForSelector("jk-meetings-page tbody");
      reader.tabTo("jk-meetings-page tbody a", "");
      page.keyboard().press("Enter");
      page.waitForSelector("jk-meeting-page tbody");
      reader.tabTo("button", "Granska nu");
      page.keyboard().press("Enter");
      page.waitForSelector("p:text('Senast granskat')");
      reader.tabTo(".agenda tbody input[type=checkbox]", "");
      page.keyboard().press("Space");
      reader.tabBackTo("button", "Begär komplettering");
      page.keyboard().press("Enter");
      page.waitForSelector("dialog[open] textarea");
      reader.tabTo("dialog textarea", "");
      page.keyboard().press("Control+End");
      page.keyboard().type(" Hör av dig om något är oklart.");
      reader.tabTo("dialog button", "Registrera");
      page.keyboard().press("Enter");
      page.waitForSelector(
          "dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      page.waitForSelector(".actions p:text('Hör av dig om något är oklart.')");
    }
  }

  @Test
  void aStrategistComesToATableOfFiguresAndToTheMeetingsBehindIt()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("strateg")) {
      Page page = reader.page();
      reader.awaitFigures();
      reader.tabTo("nav a", "Statistik");
      page.keyboard().press("Enter");
      page.waitForSelector("jk-statistics-page tbody a");
      reader.tabTo("jk-statistics-page [role=region]", "");
      reader.tabTo("jk-statistics-page tbody a", "");
      page.keyboard().press("Enter");
      page.waitForSelector("jk-items-page h2 a");
      reader.tabTo("jk-items-page h2 a", "");
      page.keyboard().press("Enter");
      page.waitForSelector("jk-meeting-page");
    }
  }
}
