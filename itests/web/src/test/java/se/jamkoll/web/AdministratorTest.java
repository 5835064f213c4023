package se.jamkoll.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators do with profiles. */
@ExtendWith(OneInstallation.class)
class AdministratorTest {

  private static final String PROFILE =
      """
      id: halsonamnden
      version: "1"
      extends: default
      rules:
        girls-boys-described: {severity: INFO}
      """;

  private final Installation installation;

  AdministratorTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aProfileIsTriedCorrectedAndKept() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("admin")) {
      Page page = reader.page();
      page.locator("a[href='#/drift']").click();
      page.locator("a[href='#/profil']").click();
      page.waitForSelector("#content");
      page.locator("#content").fill("version: 1");
      page.locator("button:text('Pröva utan att spara')").click();
      page.waitForSelector("[role=alert]:has-text('saknar id')");
      page.locator("#content").fill(PROFILE.replace("severity: INFO", "severity: MAYBE"));
      page.locator("button:text('Pröva utan att spara')").click();
      page.waitForSelector("[role=alert]:has-text('Profilen kan inte användas')");
      reader.looksRight("profile-refused");

      page.locator("#content").fill(PROFILE);
      page.locator("jk-profile-page select").selectOption("10");
      page.locator("button:text('Pröva utan att spara')").click();
      page.waitForSelector("[role=status]:has-text('skulle få ett annat resultat')");
      reader.looksRight("profile-tried");
      page.locator("button:text('Spara i historiken')").click();
      page.waitForSelector("h1:text('Profil: halsonamnden')");
      page.waitForSelector("jk-profile-page tbody");
      reader.looksRight("profile");
      page.locator("#content").fill(PROFILE + "exemptTypes: [delegation]\n");
      page.locator("button:text('Spara i historiken')").click();
      page.waitForSelector("[role=alert]:has-text('med annat innehåll')");
    }
  }
}
