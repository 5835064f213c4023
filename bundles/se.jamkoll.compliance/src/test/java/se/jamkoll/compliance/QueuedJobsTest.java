package se.jamkoll.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
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
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.desk.Desk;

class QueuedJobsTest {

  private static final Caller ADMIN = Desk.caller(Grant.of(Role.ADMIN));

  @TempDir private Path data;

  private Desk desk;
  private Jobs jobs;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    jobs = new QueuedJobs(oneFailure(), desk.unitOfWork(), desk.walls());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoTriesFailedWorkAgainIsRecorded() {
    jobs.retry(ADMIN, "assess", "k1");

    assertEquals(List.of("job.retried"), desk.audit());
  }

  @Test
  void whatHasNotFailedIsToldAndNotRecorded() {
    ComplianceException problem =
        assertThrows(ComplianceException.class, () -> jobs.retry(ADMIN, "assess", "k2"));

    assertEquals(Problem.NOTHING_FAILED, problem.problem());
    assertEquals(List.of("assess", "k2"), problem.details());
    assertEquals(List.of(), desk.audit());
  }

  @Test
  void onlyAdministratorsSeeOrTouchTheWork() {
    assertThrows(DeniedException.class, () -> jobs.counts(Desk.secretary()));
    assertThrows(DeniedException.class, () -> jobs.entries(Desk.secretary(), null, 1));
    assertThrows(DeniedException.class, () -> jobs.retry(Desk.secretary(), "assess", "k1"));
    assertEquals(3, desk.audit().size());
  }

  private static WorkQueue oneFailure() {
    return (WorkQueue)
        Proxy.newProxyInstance(
            QueuedJobsTest.class.getClassLoader(),
            new Class<?>[] {WorkQueue.class},
            (proxy, method, arguments) -> "k1".equals(arguments[1]));
  }
}
