package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

/** Reading and assessing, as services. */
class ServicesTest extends FrameworkTest {

  private static final String READING = "se.jamkoll.reading";

  /** Ours, what they stand on, and what makes components and configurations of them. */
  private static final List<String> STOPPED =
      List.of(
          READING,
          "se.jamkoll.assessing",
          "se.jamkoll.childrights",
          "se.jamkoll.rest",
          "se.jamkoll.store",
          "com.h2database",
          "org.hibernate.validator",
          "org.apache.felix.healthcheck.core",
          "org.apache.felix.configadmin",
          "org.apache.felix.configurator",
          "org.apache.felix.scr");

  @ParameterizedTest
  @CsvSource({
    "1-saknas.docx, MISSING",
    "5-delvis-beskrivet.odt, PARTIAL",
    "7-utforligt-beskrivet.pdf, THOROUGH"
  })
  void aLetterIsCheckedThroughTheServices(String letter, Level level) throws Exception {
    Assessment assessment = letters().check(letter);

    assertEquals(level, assessment.level());
    assertFalse(assessment.findings().isEmpty());
  }

  @Test
  void theWordsAreThereInBothLanguages() throws Exception {
    FindingMessages messages = service(FindingMessages.class);

    assertEquals("Delvis beskrivet", messages.name(Level.PARTIAL, Locale.forLanguageTag("sv")));
    assertFalse(
        messages.name(Level.PARTIAL, Locale.ENGLISH).contains("Delvis"),
        "The English words are found in the framework too.");
  }

  @Test
  void aChangedConfigurationTakesEffect() throws Exception {
    String letter = "7-utforligt-beskrivet.docx";
    Configuration configuration = service(ConfigurationAdmin.class).getConfiguration(READING, "?");
    configuration.update(FrameworkUtil.asDictionary(Map.of("maxEntries", 1)));
    try {
      DocumentReader strict = service(DocumentReader.class, "(maxEntries=1)");
      ReadingResult.Unreadable refused =
          assertInstanceOf(ReadingResult.Unreadable.class, strict.read(Letters.source(letter)));
      assertEquals(UnreadableReason.TOO_LARGE, refused.reason());
    } finally {
      configuration.delete();
    }
    DocumentReader usual = service(DocumentReader.class, "(maxEntries=10000)");
    assertInstanceOf(ReadingResult.Read.class, usual.read(Letters.source(letter)));
  }

  @Test
  void theProfilesOfADirectoryAreChosenByBody(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("n.yaml"), "id: norrhamn\nversion: 1\nextends: default\ngoals: [Mål 1]\n");
    Files.writeString(
        folder.resolve("k.yaml"),
        "id: kultur\nversion: 1\nextends: norrhamn\nbody: Kulturnämnden\n");
    Path broken = folder.resolve("broken.txt");
    Files.writeString(broken, "id: a\nversion: 1\nrules:\n  goals-linkd: {}\n");
    Configuration configuration =
        service(ConfigurationAdmin.class).getConfiguration("se.jamkoll.assessing", "?");
    configuration.update(
        FrameworkUtil.asDictionary(
            Map.of("profiles", folder.toString(), "organisation", "norrhamn")));
    try {
      ProfileSource profiles = service(ProfileSource.class, "(organisation=norrhamn)");
      LocalDate day = LocalDate.of(2026, 11, 25);
      assertEquals("kultur", profiles.profile("Kulturnämnden", day).id());
      assertEquals("norrhamn", profiles.defaultProfile().id());
      assertEquals(List.of(), profiles.problems());
      InvalidProfileException refused =
          assertThrows(InvalidProfileException.class, () -> profiles.read(broken));
      assertEquals(4, refused.problems().get(0).line(), refused.getMessage());
    } finally {
      configuration.delete();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void bundlesThatStopAndStartInAnyOrderRecover(long seed) throws Exception {
    List<Bundle> order = new ArrayList<>(STOPPED.stream().map(this::bundle).toList());
    Random random = new Random(seed);
    Collections.shuffle(order, random);
    for (Bundle bundle : order) {
      bundle.stop();
    }
    Collections.shuffle(order, random);
    start(order);

    assertEquals(Level.PARTIAL, letters().check("5-delvis-beskrivet.docx").level());
  }

  private static void start(List<Bundle> bundles) throws BundleException {
    for (Bundle bundle : bundles) {
      bundle.start();
    }
  }

  private Letters letters() throws InterruptedException {
    return new Letters(
        service(DocumentReader.class), service(Assessor.class), service(ProfileSource.class));
  }
}
