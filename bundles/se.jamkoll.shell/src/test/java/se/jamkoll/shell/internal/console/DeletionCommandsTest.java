package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.compliance.DeletionDecision;
import se.jamkoll.api.compliance.DeletionDecision.Deleted;
import se.jamkoll.api.compliance.Deletions;

class DeletionCommandsTest {

  private final List<ConsoleCommand> commands = new DeletionCommands(new Decided()).all();

  @Test
  void aDecisionIsCarriedOutAndListed() {
    assertEquals(
        List.of("Inget gallringsbeslut är infört. Inget har gallrats."),
        Said.by(commands, "deletions"));
    assertEquals(
        List.of(
            "Gallrat: 3 bedömningar, 2 granskningar, 1 avslutade åtgärder, 0 manuella bedömningar,"
                + " 4 skattningsomgångar, 5 ställningstaganden, 6 förbättringar. Beslutet är"
                + " sparat."),
        Said.by(commands, "delete-by-decision Kulturnämnden 2026-11-02 KN-8 2024-01-01"));
    assertEquals(
        List.of(
            "beslutat    nämnd          beteckning  sparat från  bedömningar  granskningar",
            "2026-11-02  Kulturnämnden  KN-8        2024-01-01   3            2"),
        Said.by(commands, "deletions"));
  }

  private static final class Decided implements Deletions {

    private final List<DeletionDecision> decisions = new ArrayList<>();

    @Override
    public DeletionDecision carryOut(
        Caller caller, String body, LocalDate decided, String reference, LocalDate before) {
      DeletionDecision done =
          new DeletionDecision(
              "d-1",
              body,
              decided,
              reference,
              before,
              caller.account(),
              Instant.EPOCH,
              new Deleted(3, 2, 1, 0, 4, 5, 6));
      decisions.add(done);
      return done;
    }

    @Override
    public List<DeletionDecision> all(Caller caller) {
      return decisions;
    }
  }
}
