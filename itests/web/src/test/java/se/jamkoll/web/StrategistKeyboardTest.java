package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a strategist does with the ten factors, with the keyboard alone. */
@ExtendWith(OneInstallation.class)
class StrategistKeyboardTest {

  private final Installation installation;

  StrategistKeyboardTest(Installation installation) {
    this.installation = installation;
  }

  private Reader strategistAt(String page) throws IOException, InterruptedException {
    Reader reader = installation.reader("strateg");
    reader.awaitFigures();
    reader.tabTo("nav a", page);
    reader.page().keyboard().press("Enter");
    return reader;
  }

  @Test
  void theSuggestedScoreIsChangedWithAComment() throws IOException, InterruptedException {
    try (Reader reader = strategistAt("Moment 7")) {
      Page page = reader.page();
      reader.tabTo("select[name=period]", "");
      page.keyboard().type("hela");
      page.waitForSelector("jk-answer-form");
      reader.tabTo("jk-answer-form [name=answer]", "");
      page.keyboard().press("ArrowDown");
      reader.tabTo("jk-answer-form [name=points]", "");
      page.keyboard().press("ArrowDown");
      reader.tabTo("jk-answer-form [name=comment]", "");
      page.keyboard().type("Bilagorna säger mer.");
      reader.tabTo("jk-answer-form button", "Spara skattningen");
      page.keyboard().press("Enter");
      page.waitForSelector(".people q:text('Bilagorna säger mer.')");
    }
  }

  @Test
  void aRoundIsOpenedAndScoredAndTheFocusComesBackToTheTable()
      throws IOException, InterruptedException {
    try (Reader reader = strategistAt("Tio moment")) {
      Page page = reader.page();
      page.locator("select[name=body] option").nth(1).waitFor(attached());
      reader.tabTo("select[name=body]", "");
      // Not the body that a secretary sees at first, who is shown in another test that it has none.
      page.keyboard().press("End");
      reader.tabTo("button", "Ny omgång");
      page.keyboard().press("Enter");
      reader.tabTo(".new-round button", "Öppna omgången");
      page.keyboard().press("Enter");
      page.waitForSelector("td:has-text('inte skattat')");
      reader.tabTo("tbody button", "Skatta: Moment 1");
      page.keyboard().press("Enter");
      page.waitForSelector("dialog [name=points]:focus");
      page.keyboard().press("Space");
      reader.tabTo("dialog [name=comment]", "");
      page.keyboard().type("Planen är antagen.");
      reader.tabBackTo("dialog [name=points]", "");
      reader.tabTo("dialog button", "Spara och nästa");
      page.keyboard().press("Enter");
      page.waitForSelector("dialog h2:text-is('Moment 2')");
      page.waitForSelector("dialog [name=points]:focus");
      page.keyboard().press("Escape");
      page.waitForSelector("dialog", gone());
      page.waitForSelector("tr:has-text('Planen är antagen.') button:focus");
    }
  }

  @Test
  void anImprovementIsWrittenDownAndTakenAway() throws IOException, InterruptedException {
    try (Reader reader = strategistAt("Statistik")) {
      Page page = reader.page();
      page.waitForSelector("jk-improvements");
      reader.tabTo("button", "Skriv in en förbättring");
      page.keyboard().press("Enter");
      reader.tabTo("[name=what]", "");
      page.keyboard().type("Mallen har fått exempel");
      reader.tabTo("jk-improvements button", "Registrera");
      page.keyboard().press("Enter");
      page.waitForSelector(".improvements li:has-text('Mallen har fått exempel')");
      reader.tabBackTo(".improvements button", "Ta bort: Mallen har fått exempel");
      page.keyboard().press("Enter");
      reader.tabTo(".improvements button", "Ja, ta bort den");
      page.keyboard().press("Enter");
      page.waitForSelector(".improvements li", gone());
    }
  }

  @Test
  void filesAreGivenTakenInAndTakenAway() throws IOException, InterruptedException {
    try (Reader reader = strategistAt("Jämför")) {
      Page page = reader.page();
      page.waitForSelector("jk-benchmarks-page .inputs");
      // The browser hands over its choosers from now on, and not from some time after the key.
      page.onFileChooser(chooser -> {});
      reader.tabTo("jk-downloads button", "");
      Download own = page.waitForDownload(() -> page.keyboard().press("Enter"));
      assertEquals("benchmark.json", own.suggestedFilename());
      reader.tabTo("[name=label]", "");
      page.keyboard().type("Region Väst");
      reader.tabTo("[name=file]", "");
      FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
      chooser.setFiles(own.path());
      reader.tabTo("button", "Läs in");
      page.keyboard().press("Enter");
      page.waitForSelector("th:text-is('Region Väst')");
      reader.tabTo("button", "Ta bort: Region Väst");
      page.keyboard().press("Enter");
      reader.tabTo("button", "Ja, ta bort: Region Väst");
      page.keyboard().press("Enter");
      page.waitForSelector("th:text-is('Region Väst')", gone());
    }
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Page.WaitForSelectorOptions gone() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
