package se.jamkoll.assessing.internal.profile.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.assessing.internal.profile.ProfileReader;
import se.jamkoll.assessing.internal.profile.WatchedProfiles;

/** What the README says of profiles is so. */
class ProfileDocumentationTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- file: (\\S+) -->\\n\\n((?: {4}[^\\n]*\\n)+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\| ([^|]*) \\|");
  private static final Pattern CODE = Pattern.compile("`([A-Za-z-]+)`");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final ProfileReader reader = new ProfileReader(Optional::empty);
  private String readme = "";

  @TempDir private Path folder;

  @BeforeEach
  void writeTheExamples() throws IOException {
    readme = Files.readString(README);
    for (Matcher example = EXAMPLE.matcher(readme); example.find(); ) {
      Files.writeString(folder.resolve(example.group(1)), example.group(2).indent(-4));
    }
  }

  @Test
  void theFirstExampleInheritsAllButOneThing() throws Exception {
    Profile profile = reader.read(folder.resolve("norrhamn.yaml"), DAY);

    assertEquals("tjänsteutlåtande", profile.documentName());
    assertEquals(ProfileReader.defaultProfile().exemptTypes(), profile.exemptTypes());
  }

  @Test
  void theSecondExampleSetsRulesWordsGoalsAndTemplates() throws Exception {
    Profile profile = reader.read(folder.resolve("norrhamn-2027.yaml"), DAY);

    assertEquals(Map.of("words", 25), rule(profile, "consequence-section-length").thresholds());
    assertEquals(Severity.WARNING, rule(profile, "goals-linked").severity());
    assertEquals(List.of("Trygg i Norrhamn", "lika lön 2030"), profile.vocabulary().goals());
    assertEquals(1, profile.templateTexts().size());
  }

  @Test
  void bodiesAndDaysChooseAmongTheExamples() throws Exception {
    WatchedProfiles profiles =
        WatchedProfiles.folder(
            folder,
            "norrhamn",
            reader,
            Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC),
            () -> 0);

    assertEquals("norrhamn", profiles.organisation().id());
    assertEquals(Set.of(Pair.WOMEN_MEN), profiles.body("Äldrenämnden", DAY).requiredPairs());
    assertEquals("2026", profiles.body("Skolnämnden", DAY).version());
    assertEquals("2027", profiles.body("Skolnämnden", LocalDate.of(2027, 1, 1)).version());
    assertEquals("norrhamn", profiles.body("Kulturnämnden", DAY).id());
  }

  @Test
  void theTableTellsOfEveryKeyAndOfNoOther() {
    String keys =
        readme.substring(readme.indexOf("### Every key"), readme.indexOf("| threshold |"));
    List<String> told = new ArrayList<>();
    ROW.matcher(keys).results().forEach(row -> told.addAll(codes(row.group(1))));

    assertEquals(new TreeSet<>(ProfileContent.KEYS), new TreeSet<>(told));
    ProfileContent.RULE_KEYS.forEach(key -> assertTrue(keys.contains("`" + key + "`"), key));
    ProfileContent.LEXICON_KEYS.forEach(key -> assertTrue(keys.contains("`" + key + "`"), key));
    ProfileContent.COMPLETION_KEYS.forEach(key -> assertTrue(keys.contains("`" + key + "`"), key));
  }

  @Test
  void theTableTellsOfEveryThresholdAndOfNoOther() {
    String table =
        readme.substring(readme.indexOf("| threshold |"), readme.indexOf("### Templates"));
    Map<String, String> told = new TreeMap<>();
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([a-z-]+)` \\| (\\d+)–(\\d+) \\|");
    row.matcher(table)
        .results()
        .forEach(r -> told.put(r.group(2) + " " + r.group(1), r.group(3) + "–" + r.group(4)));
    Map<String, String> there = new TreeMap<>();
    for (String rule : RuleIds.all()) {
      RuleIds.thresholds(rule)
          .forEach((name, range) -> there.put(rule + " " + name, range.min() + "–" + range.max()));
    }

    assertEquals(there, told);
  }

  private static Profile.RuleSetting rule(Profile profile, String id) {
    return Optional.ofNullable(profile.rules().get(id)).orElseThrow();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }
}
