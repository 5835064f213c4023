package se.jamkoll.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone who attaches a program and reads what the API offers. */
@ExtendWith(OneInstallation.class)
class ApiPageTest {

  private static final String ADDRESS = "api/v1/docs";

  /** The sections are made alike, and all of them are 20 000 elements. */
  private static final String SOME_SECTIONS =
      "() => document.querySelectorAll('section').forEach((s, i) => i % 6 && s.remove())";

  private static final int NARROW = 320;
  private static final int HIGH = 640;

  private final Installation installation;

  ApiPageTest(Installation installation) {
    this.installation = installation;
  }

  @ParameterizedTest
  @CsvSource({"sv, DARK", "en, LIGHT"})
  void thePageSpeaksTheLanguageOfItsReader(String language, ColorScheme theme) {
    try (Reader reader = installation.visitor(language)) {
      reader.open(ADDRESS);
      assertEquals(language, reader.page().locator("html").getAttribute("lang"));
      reader.page().evaluate(SOME_SECTIONS);
      reader.looksRight("api-" + language, theme);
    }
  }

  @Test
  void thePageFitsANarrowWindow() {
    try (Reader reader = installation.visitor()) {
      reader.page().setViewportSize(NARROW, HIGH);
      reader.open(ADDRESS);
      reader.fits(NARROW);
    }
  }

  @Test
  void everyLinkOfThePageLeadsSomewhere() {
    try (Reader reader = installation.visitor()) {
      reader.open(ADDRESS);
      Object broken =
          reader
              .page()
              .evaluate(
                  """
                  () => [...document.querySelectorAll('a[href^="#"]')]
                    .map(link => link.getAttribute('href'))
                    .filter(place => !document.getElementById(decodeURIComponent(place.slice(1))))
                    .join(' ')
                  """);
      assertTrue(reader.page().locator("a[href^='#']").count() > 0);
      assertEquals("", broken);
    }
  }
}
