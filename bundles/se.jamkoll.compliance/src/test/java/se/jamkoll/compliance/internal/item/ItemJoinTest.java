package se.jamkoll.compliance.internal.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem.Stage;

class ItemJoinTest {

  private static final String DECISION = "Ny busslinje";

  /** The documents, and what is found of the item: level or status, reason, doubts. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the letter decides
          L=MISSING:NN               | MISSING
          L=EMPTY:NN                 | EMPTY
          L=BOILERPLATE:CC           | BOILERPLATE
          L=JUSTIFIED:JJ             | JUSTIFIED
          L=PARTIAL:WN               | PARTIAL
          L=COMPLETE:WW              | COMPLETE
          L=THOROUGH:WW              | THOROUGH
          L=COMPLETE:WW~             | COMPLETE LETTER
          L=MISSING:NN A1=COMPLETE:WW          | MISSING
          L=MISSING:NN O=MISSING               | MISSING
          # no letter, or none that could be read
                                     | NO_DOCUMENT NO_LETTER
          A1=COMPLETE:WW             | NO_DOCUMENT NO_LETTER
          O=MINUTES                  | NO_DOCUMENT NO_LETTER
          L=DRAFT                    | NO_DOCUMENT NO_LETTER
          L=DRAFT L=PARTIAL:WN       | PARTIAL
          L=UNREADABLE               | UNREADABLE NO_TEXT
          L=GONE                     | UNREADABLE NOT_FOUND
          L=RESTRICTED               | RESTRICTED RESTRICTED
          L=NOT_A_DECISION           | NOT_A_DECISION NO_TEXT
          L=EXEMPT                   | EXEMPT NO_TEXT
          L=RESTRICTED L=UNREADABLE  | UNREADABLE NO_TEXT
          L=EXEMPT L=RESTRICTED      | RESTRICTED RESTRICTED
          L=NOT_A_DECISION L=EXEMPT  | EXEMPT NO_TEXT
          # several letters: the best, and uncertain when they differ
          L=MISSING:NN L=COMPLETE:WW           | COMPLETE LETTERS_DIFFER
          L=COMPLETE:WW L=COMPLETE:WJ          | COMPLETE
          L=PARTIAL:WN L=JUSTIFIED:JJ          | JUSTIFIED LETTERS_DIFFER
          L=JUSTIFIED:JJ L=THOROUGH:WW         | THOROUGH LETTERS_DIFFER
          L=MISSING:NN L=EMPTY:NN              | EMPTY LETTERS_DIFFER
          L=COMPLETE:WW L=UNREADABLE           | COMPLETE LETTERS_DIFFER
          L=COMPLETE:WW L=RESTRICTED           | COMPLETE LETTERS_DIFFER
          L=COMPLETE:WW L=GONE                 | COMPLETE LETTERS_DIFFER
          L=COMPLETE:WW L=NOT_A_DECISION       | COMPLETE
          L=MISSING:NN~ L=COMPLETE:WW          | COMPLETE LETTERS_DIFFER
          # the appendix that the letter leaves its analysis to
          L=PARTIAL:NN@2 A2=COMPLETE:WW        | COMPLETE
          L=PARTIAL:CN@2 A2=COMPLETE:WJ        | COMPLETE
          L=PARTIAL:NN@2 A2=JUSTIFIED:JJ       | JUSTIFIED
          L=PARTIAL:NN@2 A2=BOILERPLATE:CC     | BOILERPLATE
          L=PARTIAL:NN@2 A2=PARTIAL:WN         | PARTIAL
          L=PARTIAL:CC@2 A2=PARTIAL:DN         | BOILERPLATE
          L=PARTIAL:NN@2 A2=THOROUGH:WW+       | THOROUGH
          L=PARTIAL:NN@2+ A2=COMPLETE:WW       | THOROUGH
          L=PARTIAL:NN@2 A2=COMPLETE:WW~       | COMPLETE LETTER
          L=PARTIAL:NN~@2 A2=COMPLETE:WW       | COMPLETE LETTER
          L=PARTIAL:NN@2 A2=MISSING:NN         | PARTIAL LETTER
          L=PARTIAL:NN@2 A1=COMPLETE:WW        | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@2                       | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN~@2                      | PARTIAL APPENDIX_NOT_READ LETTER
          L=PARTIAL:NN@2 A2=UNREADABLE         | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@2 A2=RESTRICTED         | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@2 A2=GONE               | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@2 A2=DRAFT              | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@2 A2=NOT_A_DECISION     | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@ A7=COMPLETE:WW         | COMPLETE
          L=PARTIAL:NN@ A=COMPLETE:WW          | COMPLETE
          L=PARTIAL:NN@ A1=COMPLETE:WW A2=MISSING:NN | PARTIAL APPENDIX_NOT_READ
          L=PARTIAL:NN@12 A1=COMPLETE:WW A12=JUSTIFIED:JJ | JUSTIFIED
          L=PARTIAL:NN@1 L=COMPLETE:WW A1=COMPLETE:WW | COMPLETE
          # changed while it was checked
          L=COMPLETE:WW!                       | COMPLETE CHANGED
          L=COMPLETE:WW A1=COMPLETE:WW!        | COMPLETE CHANGED
          L=UNREADABLE!                        | UNREADABLE NO_TEXT
          """)
  void theDocumentsOfAnItemAreJoined(@Nullable String documents, String expected) {
    ItemResult result = join(documents, DECISION, null, Stage.DECIDES, null);

    assertEquals(expected, said(result));
    assertEquals(!result.doubts().isEmpty(), result.uncertain());
    assertEquals(result.level() == null, result.pairs() == null);
    assertEquals(result.level() == null, result.points() == null);
  }

  @ParameterizedTest(name = "{0} / {1} / {2} / {3} → {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ny busslinje              | val av justerare         | DECIDES  | L=MISSING:NN   | EXEMPT EXEMPT_TYPE
          Ny busslinje              | Val av justerare         | DECIDES  |                | EXEMPT EXEMPT_TYPE
          Ny busslinje              | Beslutsärende            | DECIDES  | L=MISSING:NN   | MISSING
          Ny busslinje              | Meddelanden maj          | DECIDES  | L=MISSING:NN   | MISSING
          Ny busslinje              |                          | INFORMED | L=MISSING:NN   | EXEMPT ONLY_INFORMED
          Ny busslinje              |                          | INFORMED |                | EXEMPT ONLY_INFORMED
          Ny busslinje              |                          | PREPARES | L=MISSING:NN   | MISSING
          Val av justerare          |                          | DECIDES  |                | EXEMPT EXEMPT_TYPE
          § 1 Val av justerare      |                          | DECIDES  |                | EXEMPT EXEMPT_TYPE
          3. Meddelanden            |                          | DECIDES  |                | EXEMPT EXEMPT_TYPE
          Meddelanden maj           |                          | DECIDES  |                | NO_DOCUMENT NO_LETTER
          Information om ny simhall |                          | DECIDES  | L=MISSING:NN   | MISSING
          Information om ny simhall |                          | DECIDES  | L=UNREADABLE   | UNREADABLE NO_TEXT
          Information om ny simhall |                          | DECIDES  | L=NOT_A_DECISION | EXEMPT EXEMPT_TYPE
          Individärende             |                          | DECIDES  | L=RESTRICTED   | RESTRICTED RESTRICTED
          Individärende             | individärende            | DECIDES  | L=RESTRICTED   | EXEMPT EXEMPT_TYPE
          """)
  void anExemptItemNeedsNoDescription(
      String title,
      @Nullable String type,
      Stage stage,
      @Nullable String documents,
      String expected) {
    assertEquals(expected, said(join(documents, title, type, stage, null)));
  }

  @Test
  void whatStandsInAnAppendixIsMarkedWithItsName() {
    ItemResult result = join("L=PARTIAL:CN@2 A2=PARTIAL:CW");

    assertEquals(Map.of(Pair.GIRLS_BOYS, "Bilaga 2"), result.inAppendix());
    assertEquals(List.of("r-d1", "r-d2"), result.assessments());
  }

  @Test
  void anAppendixWithoutALabelIsNotCalledByItsTitle() {
    ItemResult result = join("L=PARTIAL:NN@ A=COMPLETE:WW");

    assertEquals(Map.of(Pair.WOMEN_MEN, "Bilaga", Pair.GIRLS_BOYS, "Bilaga"), result.inAppendix());
  }

  @Test
  void whatTheAppendixSettlesIsNotMissing() {
    assertEquals(List.of("women-men-described"), join("L=PARTIAL:NN@2 A2=PARTIAL:NW").missing());
    assertEquals(List.of(), join("L=PARTIAL:NN@2 A2=COMPLETE:WW").missing());
    assertEquals(
        List.of("appendix-readable", "women-men-described", "girls-boys-described"),
        join("L=PARTIAL:NN@2").missing());
  }

  @Test
  void theDecidingLetterStandsFirst() {
    assertEquals(List.of("r-d2", "r-d1"), join("L=MISSING:NN L=COMPLETE:WW").assessments());
  }

  @Test
  void everyFinishedLetterAndAppendixIsAVersionOfTheItem() {
    List<String> documents =
        join("A1=MISSING:NN L=MISSING:NN L=DRAFT O=MOTION L=RESTRICTED").versions().stream()
            .map(VersionKey::document)
            .toList();

    assertEquals(List.of("d2", "d5", "d1"), documents);
  }

  @Test
  void aManualAssessmentIsShownBesideTheMachineWhileItsVersionIsTheSame() {
    ItemResult read = join("L=UNREADABLE", DECISION, null, Stage.DECIDES, manual("d1", "1"));
    assertNotNull(read.manual());
    assertNull(read.level());

    assertNull(join("L=UNREADABLE", DECISION, null, Stage.DECIDES, manual("d1", "0")).manual());
    assertNull(join("L=UNREADABLE", DECISION, null, Stage.DECIDES, manual(null, null)).manual());
    assertNotNull(join("", DECISION, null, Stage.DECIDES, manual(null, null)).manual());
    assertNull(join("", DECISION, null, Stage.DECIDES, manual("d1", "1")).manual());
  }

  private static ManualAssessment manual(@Nullable String document, @Nullable String version) {
    VersionKey read =
        document == null || version == null ? null : new VersionKey(Items.HOST, document, version);
    return new ManualAssessment(
        "m",
        Items.HOST,
        "i",
        "Regionstyrelsen",
        read,
        Level.COMPLETE,
        "Skäl",
        "account",
        Instant.EPOCH,
        null);
  }

  private static ItemResult join(String documents) {
    return join(documents, DECISION, null, Stage.DECIDES, null);
  }

  private static ItemResult join(
      @Nullable String documents,
      String title,
      @Nullable String type,
      Stage stage,
      @Nullable ManualAssessment manual) {
    return ItemJoin.of(Items.of(documents == null ? "" : documents, title, type, stage, manual));
  }

  private static String said(ItemResult result) {
    String level = String.valueOf(result.level() == null ? result.status() : result.level());
    String reason = result.reason() == null ? "" : " " + result.reason();
    String doubts =
        new TreeSet<>(result.doubts().stream().map(Enum::name).toList())
            .stream().map(doubt -> " " + doubt).collect(Collectors.joining());
    return level + reason + doubts;
  }
}
