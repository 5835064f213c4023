package se.jamkoll.compliance.internal.reassess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jamkoll.compliance.internal.desk.Desk.BODY;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.Assessments.Reassessment;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkHandler.Outcome;
import se.jamkoll.compliance.internal.desk.Desk;

class ReassessmentWorkTest {

  private static final int VERSIONS = 25;

  @TempDir private Path folder;

  private final List<VersionKey> asked = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    for (int i = 1; i <= VERSIONS; i++) {
      keep(version(i), "1");
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyVersionIsAssessedOnceByTheNewRulesAndTheEarlierResultsStay() {
    ReassessmentWork work = work(this::assess);
    Reassessment started = work.start();
    assertTrue(started.running());
    assertEquals(VERSIONS, started.left());

    assertEquals(Outcome.DONE, handleAll(work));

    assertEquals(VERSIONS, asked.size());
    assertEquals(2 * VERSIONS, desk.compliance().assessments().count());
    assertEquals(List.of(), desk.compliance().assessments().notAssessedBy("2", null, VERSIONS));
    assertEquals(VERSIONS, work.progress().done());
    assertEquals(0, work.progress().left());
  }

  @Test
  void itWaitsBehindAllOtherWorkAndRunsOnce() {
    ReassessmentWork work = work(this::assess);
    work.start();
    work.start();

    assertEquals(1, desk.queue().entries(ReassessmentWork.KIND, 10).size());
    assertEquals(
        Work.BACKGROUND, desk.queue().entries(ReassessmentWork.KIND, 10).get(0).work().priority());
  }

  @Test
  void itGoesOnWhereItStoodAfterAStop() {
    ReassessmentWork work = work(this::assess);
    work.start();
    Outcome.Again again = assertInstanceOf(Outcome.Again.class, work.handle(waiting(), 0));
    desk.queue().cancel(ReassessmentWork.KIND, "all");

    ReassessmentWork restarted = work(this::assess);
    handleAll(restarted, again.payload());

    assertEquals(VERSIONS, asked.size());
    assertEquals(VERSIONS, restarted.progress().done());
  }

  @Test
  void whatIsGoneIsCountedAndPassedOver() {
    ReassessmentWork work =
        work(
            version ->
                version.document().endsWith("7") ? VersionAssessing.Outcome.GONE : assess(version));
    work.start();

    handleAll(work);

    assertEquals(2, work.progress().gone());
    assertEquals(VERSIONS - 2, work.progress().done());
  }

  @Test
  void aHostThatDoesNotAnswerIsWaitedFor() {
    ReassessmentWork work = work(version -> VersionAssessing.Outcome.LATER);
    work.start();

    Outcome.Again again = assertInstanceOf(Outcome.Again.class, work.handle(waiting(), 0));

    assertEquals(desk.clock().instant().plus(Duration.ofMinutes(5)), again.due());
    assertEquals(0, ReassessmentState.of(again.payload()).done());
  }

  @Test
  void cancellingInTheMiddleEndsItAndKeepsWhatWasDone() {
    List<ReassessmentWork> itself = new ArrayList<>();
    ReassessmentWork work =
        work(
            version -> {
              if (asked.size() == 4) {
                itself.get(0).cancel();
              }
              return assess(version);
            });
    itself.add(work);
    work.start();

    runToTheEnd(work);

    assertEquals(5, asked.size());
    assertEquals(5, work.progress().done());
    assertFalse(work.progress().running());
  }

  @Test
  void oneThatWaitsIsCancelledAtOnceAndNothingIsCancelledTwice() {
    ReassessmentWork work = work(this::assess);
    work.start();

    work.cancel();

    assertEquals(List.of(), desk.queue().entries(null, 10));
    assertFalse(work.progress().running());
    assertThrows(ComplianceException.class, work::cancel);
  }

  @Test
  void theQueueTakesItToItsEnd() {
    ReassessmentWork work = work(this::assess);
    work.start();

    runToTheEnd(work);

    assertEquals(VERSIONS, work.progress().done());
  }

  private void runToTheEnd(ReassessmentWork work) {
    desk.store().add(work);
    desk.store().startWork();
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          while (!desk.queue().entries(null, 1).isEmpty()) {
            Thread.onSpinWait();
          }
        });
  }

  private ReassessmentWork work(VersionAssessing assessing) {
    return new ReassessmentWork(
        desk.compliance().assessments(), desk.queue(), assessing, () -> "2", desk.clock());
  }

  private synchronized VersionAssessing.Outcome assess(VersionKey version) {
    asked.add(version);
    keep(version, "2");
    return VersionAssessing.Outcome.ASSESSED;
  }

  private void keep(VersionKey version, String rules) {
    desk.assessed(version, BODY, Level.MISSING, false, rules);
  }

  private static VersionKey version(int number) {
    return new VersionKey(HOST, "d" + number, String.valueOf(number));
  }

  private Work waiting() {
    return desk.queue().entries(ReassessmentWork.KIND, 1).get(0).work();
  }

  private Outcome handleAll(ReassessmentWork work) {
    Work waiting = waiting();
    desk.queue().cancel(waiting.kind(), waiting.key());
    return handleAll(work, waiting.payload());
  }

  private Outcome handleAll(ReassessmentWork work, String payload) {
    Outcome outcome =
        work.handle(new Work(ReassessmentWork.KIND, "all", payload, desk.clock().instant(), 0), 0);
    return outcome instanceof Outcome.Again again ? handleAll(work, again.payload()) : outcome;
  }
}
