package se.jamkoll.shell.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;

class WorkCommandsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final List<ConsoleCommand> commands =
      new WorkCommands(new OneFailure(), store(), Said.MESSAGES).all();

  @Test
  void workIsCountedByKind() {
    assertEquals(
        List.of(
            "slag     väntar  pågår  misslyckade  tid",
            "assess   2       1      0            2026-11-25 13:00",
            "publish  0       0      1            –"),
        Said.by(commands, "jobs"));
  }

  @Test
  void thePiecesOfAKindSayWhyTheyFailed() {
    assertEquals(
        List.of(
            "nyckel  läge    tid               försök  problem",
            "a:1     FAILED  2026-11-25 13:00  3       Värden svarar inte."),
        Said.by(commands, "jobs publish"));
  }

  @Test
  void failedWorkIsDoneOnceMore() {
    assertEquals(List.of("Arbetet görs om nu."), Said.by(commands, "retry publish a:1"));
    assertEquals(List.of("problem NOTHING_FAILED"), Said.by(commands, "retry publish b", "en"));
  }

  @Test
  void theAuditLogTellsWhatWasRefused() {
    assertEquals(
        List.of(
            "när               konto    vad           nämnd          gäller  nekad",
            "2026-11-25 13:00  console  results.read  Kulturnämnden  m1      ja"),
        Said.by(commands, "audit 5"));
    assertEquals(
        List.of(
            "Antalet 0 går inte att använda. Skriv ett tal från 1 till 1000."
                + " Användning: audit [ANTAL]"),
        Said.by(commands, "audit 0"));
  }

  private static ComplianceStore store() {
    return (ComplianceStore)
        Proxy.newProxyInstance(
            WorkCommandsTest.class.getClassLoader(),
            new Class<?>[] {ComplianceStore.class},
            (proxy, method, arguments) -> new OneEntry());
  }

  private static final class OneEntry implements AuditLog {

    @Override
    public void add(AuditLog.Entry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void countDraftCheck() {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<AuditLog.Entry> newest(int limit) {
      return List.of(
          new AuditLog.Entry(NOON, "console", "results.read", "m1", "Kulturnämnden", true));
    }

    @Override
    public long draftChecks(LocalDate day) {
      return 0;
    }
  }

  private static final class OneFailure implements Jobs {

    @Override
    public Map<String, WorkQueue.Counts> counts(Caller caller) {
      return Map.of(
          "publish",
          new WorkQueue.Counts(0, 0, 1, null),
          "assess",
          new WorkQueue.Counts(2, 1, 0, NOON));
    }

    @Override
    public List<WorkQueue.Entry> entries(Caller caller, @Nullable String kind, int limit) {
      Work work = new Work("publish", "a:1", "a:1", NOON, Work.NORMAL);
      return List.of(new WorkQueue.Entry(work, WorkQueue.State.FAILED, 3, "Värden svarar inte."));
    }

    @Override
    public void retry(Caller caller, String kind, String key) {
      assertEquals("console", caller.account());
      if (!key.equals("a:1")) {
        throw new ComplianceException(ComplianceException.Problem.NOTHING_FAILED, kind, key);
      }
    }
  }
}
