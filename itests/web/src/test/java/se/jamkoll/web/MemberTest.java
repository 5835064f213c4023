package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone who sits in a body, and what they may not see. */
@ExtendWith(OneInstallation.class)
class MemberTest {

  private final Installation installation;

  MemberTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aMemberSeesTheFinishedResultsOfTheirBodiesAndChangesNothing()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("ledamot")) {
      Page page = reader.page();
      page.waitForSelector("jk-results-page tbody");
      assertEquals(
          List.of("Resultat", "Statistik", "Moment 7", "Tio moment", "Kontrollera"),
          page.locator("header nav a").allInnerTexts());
      assertTrue(page.locator("jk-results-page h2").count() > 1);
      reader.looksRight("results");
      page.locator("jk-results-page tbody a").first().click();
      page.waitForSelector("jk-meeting-page tbody");
      assertEquals(0, page.locator("button:text('Granska nu'), .agenda input").count());
      reader.looksRight("meeting-of-a-member");
      page.locator(".crumb a").click();
      page.waitForSelector("jk-results-page tbody");
    }
  }

  @Test
  void anAddressOfAPageThatIsForOthersIsAnsweredByASentence()
      throws IOException, InterruptedException {
    try (Reader reader = installation.reader("ledamot")) {
      Page page = reader.page();
      reader.open("#/drift");
      page.waitForSelector("[role=alert]:has-text('”Drift”'):has-text('administratör')");
      reader.looksRight("not-for-you");
      reader.open("#/finns-inte");
      page.waitForSelector("[role=alert]:has-text('ingen sida med den adressen')");
    }
  }
}
