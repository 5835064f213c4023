package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser, who notices what a page does wrong. */
final class Reader implements AutoCloseable {

  private static final Path PICTURES = Path.of("target/pictures");
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int MOST_STOPS = 150;
  private static final String HAS_FOCUS =
      """
      ([selector, text]) => {
        const focused = document.activeElement;
        return focused.matches(selector) && focused.textContent.includes(text);
      }
      """;
  private static final String ENOUGH_FIGURES =
      """
      async () => {
        for (let look = 0; look < 240; look++) {
          const answer = await (await fetch('/api/v1/statistics')).json();
          if (answer.total.machine?.n > 50) {
            return true;
          }
          await new Promise((done) => setTimeout(done, 500));
        }
        return false;
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> wrong = new ArrayList<>();

  Reader(Browser browser, String address, String locale) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(wrong::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            wrong.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (request.url().startsWith("http") && !request.url().startsWith(address + "/")) {
            wrong.add("asked " + request.url());
          }
        });
  }

  Page page() {
    return page;
  }

  void open(String place) {
    page.navigate(address + "/" + place);
  }

  /** Has the server answer requests for something with what is given here. */
  void answer(String where, JsonNode content) {
    page.route(
        url -> url.endsWith("/api/v1" + where),
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setContentType("application/json")
                    .setBody(content.toString())));
  }

  void signIn(String login, String password) {
    fill("login", login);
    fill("password", password);
    submit();
  }

  void fill(String name, String value) {
    page.locator("[name=" + name + "]").fill(value);
  }

  void submit() {
    page.locator("button[type=submit]").click();
  }

  /**
   * Checks what is shown in both languages and both themes, and keeps pictures to look at. The dark
   * theme is checked in Swedish and the light one in English, where the language can be changed.
   */
  void looksRight(String name) {
    use(ColorScheme.DARK);
    check(name + "-dark");
    use(ColorScheme.LIGHT);
    if (page.locator("dialog[open]").count() > 0) {
      check(name + "-light");
      return;
    }
    keepPicture(name + "-light");
    page.locator("button[lang=en]").click();
    page.waitForSelector("html[lang=en]");
    check(name + "-english");
    page.locator("button[lang=sv]").click();
    page.waitForSelector("html[lang=sv]");
  }

  /** Checks a long page in one theme and its one language; the picture is of where it begins. */
  void looksRight(String name, ColorScheme theme) {
    use(theme);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    findNothingWrong(name);
  }

  /** Presses Tab until something has the focus that fits a selector and says a text. */
  void tabTo(String selector, String text) {
    press("Tab", selector, text);
  }

  /** Presses Shift+Tab until something has the focus that fits a selector and says a text. */
  void tabBackTo(String selector, String text) {
    press("Shift+Tab", selector, text);
  }

  private void press(String key, String selector, String text) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press(key);
      if (page.evaluate(HAS_FOCUS, List.of(selector, text)).equals(true)) {
        return;
      }
    }
    fail("No " + selector + " that says \"" + text + "\" was reached with " + key);
  }

  /** Waits until enough letters of the example are assessed to show figures of them. */
  void awaitFigures() {
    assertEquals(true, page.evaluate(ENOUGH_FIGURES), "The letters were not assessed in time");
  }

  /** Waits until nothing on the page is wider than the window. */
  void fits(int width) {
    page.waitForFunction("width => document.documentElement.scrollWidth === width", width);
  }

  private void use(ColorScheme theme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
  }

  private void keepPicture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  private void check(String name) {
    keepPicture(name);
    findNothingWrong(name);
  }

  private void findNothingWrong(String name) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    assertEquals(List.of(), violations, name);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), wrong);
  }
}
