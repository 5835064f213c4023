package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.run;
import static se.jamkoll.compliance.internal.access.Storage.using;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.reassess.ReassessmentWork;
import se.jamkoll.compliance.internal.result.ResultSearch;

/** Gives the kept results at the bodies that a caller may see, and lets them be made anew. */
@Component
public final class WalledAssessments implements Assessments {

  private static final String OBJECT = "reassessment";

  private final ResultSearch search;
  private final ReassessmentWork reassessment;
  private final Walls walls;

  /** Creates the service. */
  @Activate
  public WalledAssessments(
      @Reference ComplianceStore store, @Reference ReassessmentWork reassessment) {
    this.walls = new Walls(store.audit(), Clock.systemUTC());
    this.search = new ResultSearch(store.assessments(), walls);
    this.reassessment = reassessment;
  }

  @Override
  public Page<AssessmentRecord> find(Caller caller, AssessmentQuery query) {
    return using(() -> search.find(caller, query));
  }

  @Override
  public AssessmentRecord find(Caller caller, String id) {
    return using(() -> search.find(caller, id));
  }

  @Override
  public Reassessment reassess(Caller caller) {
    return using(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, OBJECT);
          Reassessment started = reassessment.start();
          walls.done(caller, "reassessment.started", null, started.rules());
          return started;
        });
  }

  @Override
  public Reassessment reassessment(Caller caller) {
    return using(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, OBJECT);
          return reassessment.progress();
        });
  }

  @Override
  public void cancelReassessment(Caller caller) {
    run(
        () -> {
          walls.pass(caller, Operation.ADMINISTER, null, OBJECT);
          reassessment.cancel();
          walls.done(caller, "reassessment.cancelled", null, OBJECT);
        });
  }
}
