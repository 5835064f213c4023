package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Someone at a browser, who notices what a page does wrong. */
final class Reader implements AutoCloseable {

  private static final Path PICTURES = Path.of("target/pictures");
  private static final int PATIENCE_MILLIS = 20_000;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> wrong = new ArrayList<>();

  Reader(Browser browser, String address) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("sv-SE")
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

  /** Signs in for the first time, with the password that was given, and chooses one. */
  void signInFirst(String login, String given, String chosen) {
    open("");
    fill("login", login);
    fill("password", given);
    submit();
    page.waitForSelector("jk-change-password");
    looksRight("password-" + login);
    fill("present", given);
    fill("next", chosen);
    fill("repeat", chosen);
    submit();
    page.waitForSelector("nav");
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

  /** Checks what is shown in both languages and both themes, and keeps pictures to look at. */
  void looksRight(String name) {
    for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      check(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
    if (page.locator("dialog[open]").count() == 0) {
      page.locator("button[lang=en]").click();
      page.waitForSelector("html[lang=en]");
      check(name + "-english");
      page.locator("button[lang=sv]").click();
      page.waitForSelector("html[lang=sv]");
    }
  }

  /** Waits until nothing on the page is wider than the window. */
  void fits(int width) {
    page.waitForFunction("width => document.documentElement.scrollWidth === width", width);
  }

  private void check(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
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
