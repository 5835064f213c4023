package se.jamkoll.assessing.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxesTest {

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNTICKED | ☐ Ja ☐ Nej
          UNTICKED | □ Ja □ Nej
          UNTICKED | [ ] Ja [ ] Nej
          UNTICKED | ( ) Ja ( ) Nej
          UNTICKED | [] Ja [] Nej
          ONE      | ☒ Ja ☐ Nej
          ONE      | ☐ Ja ☑ Nej
          ONE      | [x] Ja [ ] Nej
          ONE      | [X] Ja
          ONE      | (x) Ja ( ) Nej
          ONE      | ✓ Nej
          ONE      | ■ Ja □ Nej
          SEVERAL  | ☒ Ja ☒ Nej
          SEVERAL  | [x] Ja [x] Nej
          """)
  void boxesAreCountedInEveryGuise(Boxes.State state, String text) {
    assertEquals(Optional.of(state), Boxes.in(text).map(Boxes::state));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ja
          Nej, inte alls.
          Kvinnor (och män) får längre resväg.
          Se bilaga [2].
          Fråga 1) Ja
          """)
  void textWithoutBoxesHasNone(String text) {
    assertEquals(Optional.empty(), Boxes.in(text));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          false | ☒ Ja ☐ Nej
          false | ☒ Ja ☐ Nej Kommentar:
          false | ☐ Ja ☒ Nej Motivering: –
          true  | ☐ Ja ☒ Nej Kommentar: Pumpen byts ut.
          true  | ☒ Nej, lokalen är ett garage.
          """)
  void aCommentIsWhatStandsBesideTheLabels(boolean comment, String text) {
    assertEquals(Optional.of(comment), Boxes.in(text).map(Boxes::hasComment));
  }
}
