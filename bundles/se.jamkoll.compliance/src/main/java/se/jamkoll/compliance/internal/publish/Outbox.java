package se.jamkoll.compliance.internal.publish;

import java.time.InstantSource;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.action.ActionEvent;

/**
 * What hosts are to be told. Put something in within the unit of work that keeps what it tells of:
 * it refers to that, and says nothing by itself.
 */
public final class Outbox {

  static final String KIND = ActionEvent.WORK_KIND;

  private static final String ASSESSMENT = "assessment:";

  private final WorkQueue queue;
  private final InstantSource clock;

  /** Creates an outbox in a queue. */
  public Outbox(WorkQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /** Puts in the result of a letter. An appendix has no level of its own that anyone should see. */
  public void submit(AssessmentRecord record) {
    if (record.role() == Role.LETTER) {
      String payload = ASSESSMENT + record.id();
      queue.submit(new Work(KIND, payload, payload, clock.instant(), Work.NORMAL));
    }
  }

  static boolean isResult(String payload) {
    return payload.startsWith(ASSESSMENT);
  }

  static String resultIn(String payload) {
    return payload.substring(ASSESSMENT.length());
  }
}
