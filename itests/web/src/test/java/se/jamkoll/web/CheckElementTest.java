package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The element for hosts' pages, on the page of the documentation, at an address of its own. */
@ExtendWith(OneInstallation.class)
class CheckElementTest {

  private static final Path DOCUMENTATION = Path.of("../../bundles/se.jamkoll.web/README.md");
  private static final String OFFICIAL = "handlaggare1";

  private final Installation installation;

  CheckElementTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aHostsPageShowsWhatIsFoundInTheDocumentThatItsUserHasOpen()
      throws IOException, InterruptedException {
    RunningServer server = installation.server();
    String document = installation.account(OFFICIAL).ownDraft();
    Account register = register(installation.account("admin"), server);
    HostPage host = installation.hostPage();
    host.offer("/", "text/html", () -> example("html", server.address(), document));
    host.offer("/check.js", "text/javascript", () -> example("js", server.address(), document));
    host.offer(
        "/jamkoll-token",
        "text/plain",
        () -> host.timesAsked("/jamkoll-token") == 1 ? "an.old.one" : token(register, document));

    try (Page page = installation.browser().newPage()) {
      page.navigate(host.address() + "/");
      Locator verdict = page.locator("jamkoll-check .verdict");
      verdict.waitFor();
      assertTrue(page.locator("jamkoll-check .verdict svg").isVisible());
      assertEquals(2, page.locator("jamkoll-check dt").count());
      looksRight(page, "element");
      String swedish = verdict.innerText();
      page.evaluate("document.querySelector('jamkoll-check').lang = 'en'");
      page.waitForFunction(
          "before => document.querySelector('jamkoll-check').shadowRoot"
              + ".querySelector('.verdict').innerText !== before",
          swedish);
      looksRight(page, "element-english");

      assertEquals(2, host.timesAsked("/jamkoll-token"));
    }
  }

  private static void looksRight(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    assertEquals(
        List.of(),
        new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId()).toList());
  }

  private static Account register(Account administrator, RunningServer server)
      throws IOException, InterruptedException {
    List<Map<String, String>> roles = List.of(Map.of("role", "HOST"));
    String account =
        administrator
            .post("/accounts", Map.of("login", "register", "roles", roles))
            .at("/account/id")
            .asText();
    String expires = Instant.now().plus(Duration.ofDays(1)).toString();
    return Account.withToken(
        server,
        administrator
            .post(
                "/tokens",
                Map.of("account", account, "name", "test", "roles", roles, "expires", expires))
            .path("secret")
            .asText());
  }

  private static String token(Account register, String document)
      throws IOException, InterruptedException {
    return register
        .post(
            "/tokens/document", Map.of("login", OFFICIAL, "host", "register", "document", document))
        .path("token")
        .asText();
  }

  /** An example of the documentation, for this server and this document. */
  private static String example(String language, String server, String document)
      throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(DOCUMENTATION));
    assertTrue(block.find(), language);
    return block
        .group(1)
        .replace("http://127.0.0.1:8080", server)
        .replace("document=\"d1\"", "document=\"" + document + "\"");
  }
}
