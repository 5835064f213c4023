package se.jamkoll.compliance.internal.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jamkoll.compliance.internal.desk.Desk.BODY;
import static se.jamkoll.compliance.internal.desk.Desk.caller;
import static se.jamkoll.compliance.internal.desk.Desk.secretary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.compliance.internal.desk.Desk;

class DeletionRegisterTest {

  private static final Caller ADMIN = caller(Grant.of(Role.ADMIN));

  @TempDir private Path folder;

  private Desk desk;
  private DeletionRegister register;
  private LocalDate today;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    register =
        new DeletionRegister(desk.compliance(), desk.unitOfWork(), desk.walls(), desk.clock());
    today = LocalDate.ofInstant(desk.clock().instant(), ZoneId.of("Europe/Stockholm"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDecisionIsKeptAndAuditedWithTheAccountThatEnteredIt() {
    DeletionDecision done = register.carryOut(ADMIN, BODY, today, " § 8 ", today.minusYears(2));

    assertEquals("§ 8", done.reference());
    assertEquals(ADMIN.account(), done.account());
    assertEquals(List.of(done), register.all(ADMIN));
    assertEquals(List.of("deletion.carried.out " + BODY), desk.audit());
  }

  @Test
  void onlyAnAdministratorEntersOne() {
    assertThrows(
        DeniedException.class,
        () -> register.carryOut(secretary(), BODY, today, "§ 8", today.minusYears(2)));
    assertEquals(List.of("installation.administer " + BODY + " refused"), desk.audit());
  }

  @Test
  void aDecisionWithoutReferenceOrBodyDeletesNothing() {
    assertEquals(Problem.DECISION_INCOMPLETE, problem(BODY, today, " ", today.minusYears(2)));
    assertEquals(Problem.DECISION_INCOMPLETE, problem("", today, "§ 8", today.minusYears(2)));
    assertEquals(List.of(), register.all(ADMIN));
  }

  @Test
  void aDecisionOfTomorrowOrAboutWhatIsNewerThanItDeletesNothing() {
    assertEquals(
        Problem.DECISION_AHEAD, problem(BODY, today.plusDays(1), "§ 8", today.minusYears(2)));
    assertEquals(
        Problem.DECISION_AHEAD, problem(BODY, today.minusDays(9), "§ 8", today.minusDays(8)));
    assertEquals(List.of(), register.all(ADMIN));
  }

  private Problem problem(String body, LocalDate decided, String reference, LocalDate before) {
    return assertThrows(
            ComplianceException.class,
            () -> register.carryOut(ADMIN, body, decided, reference, before))
        .problem();
  }
}
