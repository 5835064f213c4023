package se.jamkoll.compliance.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ItemResult;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.compliance.internal.item.ItemJoin;
import se.jamkoll.compliance.internal.item.Items;

class DispatchTest {

  /** The documents, a manual level (exempt for none), and what is open. */
  @ParameterizedTest(name = "{0}, manual {1} → {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          L=COMPLETE:WW             | -        | nothing
          L=MISSING:NN              | -        | incomplete
          L=PARTIAL:WP              | -        | incomplete
          L=MISSING:NN              | COMPLETE | nothing
          L=MISSING:NN              | exempt   | nothing
          L=MISSING:NN              | PARTIAL  | incomplete
          L=COMPLETE:WW~            | -        | unread
          L=COMPLETE:WW~            | COMPLETE | nothing
          L=UNREADABLE              | -        | unread
          L=UNREADABLE              | MISSING  | nothing
          L=PARTIAL:NN@2            | -        | incomplete unread
          L=PARTIAL:NN@2 A2=COMPLETE:WW | -    | nothing
          L=RESTRICTED              | -        | nothing
          L=EXEMPT                  | -        | nothing
          -                         | -        | withoutLetter
          """)
  void whatIsOpenBeforeDispatch(
      @Nullable String documents, @Nullable String manual, String expected) {
    Readiness readiness = Dispatch.of(List.of(item(documents, manual)), List.of());

    assertEquals(expected, said(readiness));
  }

  @Test
  void anOpenRequestIsShownAndAClosedOneIsNot() {
    List<ItemResult> items = List.of(item("L=MISSING:NN", null));

    assertEquals(List.of("i"), Dispatch.of(items, List.of(request(null))).requested());
    assertEquals(
        List.of(), Dispatch.of(items, List.of(request(Action.Outcome.COMPLETED))).requested());
  }

  private static String said(Readiness readiness) {
    if (readiness.nothingOpen()) {
      return "nothing";
    }
    StringBuilder said = new StringBuilder();
    said.append(readiness.incomplete().isEmpty() ? "" : "incomplete ");
    said.append(readiness.unread().isEmpty() ? "" : "unread ");
    said.append(readiness.withoutLetter().isEmpty() ? "" : "withoutLetter ");
    return said.toString().trim();
  }

  private static ItemResult item(@Nullable String documents, @Nullable String manual) {
    return ItemJoin.of(
        Items.of(
            documents == null ? "" : documents,
            "Ny busslinje",
            null,
            Stage.DECIDES,
            manual == null ? null : manual(manual)));
  }

  private static ManualAssessment manual(String level) {
    return new ManualAssessment(
        "m",
        Items.HOST,
        "i",
        "Regionstyrelsen",
        new VersionKey(Items.HOST, "d1", "1"),
        level.equals("exempt") ? null : Level.valueOf(level),
        "Skäl",
        "account",
        Instant.EPOCH,
        null);
  }

  @SuppressWarnings("NullAway")
  private static Action request(Action.@Nullable Outcome outcome) {
    return new Action(
        "a",
        Items.HOST,
        "m",
        "i",
        "Regionstyrelsen",
        null,
        null,
        Action.Kind.COMPLETION,
        null,
        "Komplettera.",
        null,
        "account",
        Instant.EPOCH,
        null,
        null,
        outcome,
        null);
  }
}
