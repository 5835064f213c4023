package se.jamkoll.compliance.internal.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.compliance.internal.desk.Desk.BODY;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;
import static se.jamkoll.compliance.internal.desk.Desk.ITEM;
import static se.jamkoll.compliance.internal.desk.Desk.LETTER;
import static se.jamkoll.compliance.internal.desk.Desk.MEETING;
import static se.jamkoll.compliance.internal.desk.Desk.caller;
import static se.jamkoll.compliance.internal.desk.Desk.secretary;
import static se.jamkoll.compliance.internal.desk.Desk.version;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ManualAssessment;
import se.jamkoll.compliance.internal.desk.Desk;

class ManualRegisterTest {

  @TempDir private Path folder;

  private Desk desk;
  private ManualRegister register;
  private ManualLapse lapse;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    register =
        new ManualRegister(
            desk.lookup(), desk.compliance(), desk.unitOfWork(), desk.walls(), desk.clock());
    lapse = new ManualLapse(desk.compliance(), desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theSecretaryAndAStrategistSetALevelWithAReason() {
    ManualAssessment first = set(secretary(), Level.COMPLETE);
    ManualAssessment second = set(caller(Grant.of(Role.STRATEGIST)), null);

    assertEquals(version("1"), first.version());
    assertTrue(second.exempts());
    assertEquals(second, valid());
    assertEquals(2, register.history(secretary(), HOST, MEETING, ITEM).size());
    assertEquals(List.of("manual.set " + BODY, "manual.set " + BODY), desk.audit());
  }

  @Test
  void noOneElseDoes() {
    for (Grant grant :
        List.of(
            Grant.of(Role.OFFICIAL),
            Grant.of(Role.ADMIN),
            Grant.of(Role.READER, BODY),
            Grant.of(Role.SECRETARY, "Kulturnämnden"))) {
      assertThrows(DeniedException.class, () -> set(caller(grant), Level.COMPLETE));
    }
    assertNull(valid());
  }

  @Test
  void noOneAssessesALetterOfTheirOwn() {
    desk.host().writtenBy(LETTER, "login-1");

    DeniedException denied =
        assertThrows(DeniedException.class, () -> set(secretary(), Level.COMPLETE));

    assertEquals(Operation.ASSESS_OWN_LETTER, denied.operation());
    assertEquals(List.of("manual.set.own " + BODY + " refused"), desk.audit());
  }

  @Test
  void aReasonIsNeededAndBounded() {
    assertEquals(Problem.REASON_NEEDED, problemOf(" "));
    assertEquals(Problem.TEXT_TOO_LONG, problemOf("x".repeat(4001)));
  }

  @Test
  void itIsTakenBackAndStaysInTheHistory() {
    set(secretary(), Level.COMPLETE);

    register.takeBack(secretary(), HOST, MEETING, ITEM);
    register.takeBack(secretary(), HOST, MEETING, ITEM);

    assertNull(valid());
    assertNotNull(register.history(secretary(), HOST, MEETING, ITEM).get(0).lapsed());
    assertEquals("manual.taken-back " + BODY, desk.audit().get(0));
    assertEquals(2, desk.audit().size());
  }

  @Test
  void itLapsesWithTheNextVersionOfTheLetter() {
    desk.checked(desk.assessed("1", Level.MISSING, false), null);
    set(secretary(), Level.COMPLETE);

    lapse.assessed(desk.assessed("2", Level.PARTIAL, false));

    assertNull(valid());
  }

  @Test
  void theSameOrAnOlderVersionChangesNothing() {
    desk.putLetters(Desk.letter(LETTER, "3"));
    var third = desk.assessed("3", Level.MISSING, false);
    desk.checked(third, null);
    set(secretary(), Level.COMPLETE);

    lapse.assessed(third);
    lapse.assessed(desk.assessed("2", Level.PARTIAL, false));
    lapse.found(HOST, ITEM, List.of(version("3")));
    lapse.found(HOST, ITEM, List.of());

    assertNotNull(valid());
  }

  @Test
  void itLapsesWhenTheItemGetsItsFirstLetter() {
    desk.putLetters();
    set(secretary(), null);

    lapse.found(HOST, ITEM, List.of(version("1")));

    assertNull(valid());
  }

  private ManualAssessment set(Caller caller, @Nullable Level level) {
    return register.set(caller, HOST, MEETING, ITEM, level, "Analysen står i bilaga 2.");
  }

  private @Nullable ManualAssessment valid() {
    return desk.compliance().manual().valid(HOST, List.of(ITEM)).get(ITEM);
  }

  private Problem problemOf(String reason) {
    return assertThrows(
            ComplianceException.class,
            () -> register.set(secretary(), HOST, MEETING, ITEM, Level.COMPLETE, reason))
        .problem();
  }
}
