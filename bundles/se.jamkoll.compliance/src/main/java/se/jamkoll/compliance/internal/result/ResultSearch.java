package se.jamkoll.compliance.internal.result;

import java.util.List;
import java.util.Set;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.store.AssessmentStore;
import se.jamkoll.compliance.internal.access.Walls;

/** Finds kept results, as far as callers may see them. */
public final class ResultSearch {

  private final AssessmentStore assessments;
  private final Walls walls;

  /** Creates a search among kept results. */
  public ResultSearch(AssessmentStore assessments, Walls walls) {
    this.assessments = assessments;
    this.walls = walls;
  }

  /**
   * Returns the assessments that a query asks for. Without bodies it asks for those of all bodies
   * that the caller may see; a body that is named and that the caller may not see is left out, and
   * recorded.
   */
  public Page<AssessmentRecord> find(Caller caller, AssessmentQuery query) {
    if (query.bodies().isEmpty()) {
      walls.passToList(caller, "assessments");
      return walls.readsEveryBody(caller)
          ? assessments.find(query)
          : assessments.find(query.at(walls.bodiesOf(caller)));
    }
    Set<String> open = walls.open(caller, query.bodies(), "assessments");
    return open.isEmpty() ? new Page<>(List.of(), null) : assessments.find(query.at(open));
  }

  /** Returns an assessment by its id. */
  public AssessmentRecord find(Caller caller, String id) {
    AssessmentRecord record =
        assessments
            .find(id)
            .orElseThrow(() -> new ComplianceException(Problem.UNKNOWN_ASSESSMENT, id));
    walls.pass(caller, Operation.READ_RESULTS, record.facts().body(), id);
    return record;
  }
}
