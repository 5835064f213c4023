package se.jamkoll.shell.internal.command;

import java.util.EnumSet;
import java.util.Set;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentStatus;

/** What the program's exit status tells the one who started it. */
final class ExitStatus {

  /** Every letter reaches the level that is asked for, or need not. */
  static final int COMPLIANT = 0;

  /** Some letter does not reach the level that is asked for. */
  static final int NOT_COMPLIANT = 1;

  /** The program was used or set up wrongly; no letter was checked. */
  static final int WRONG_USAGE = 2;

  /** Some letter could not be assessed. */
  static final int NOT_ASSESSED = 3;

  /** Nobody reads the output any longer; what a shell says of a program that a signal ended so. */
  static final int NOBODY_READS = 141;

  private static final Set<AssessmentStatus> NEEDS_NO_LEVEL =
      EnumSet.of(
          AssessmentStatus.EXEMPT, AssessmentStatus.RESTRICTED, AssessmentStatus.NOT_A_DECISION);

  private ExitStatus() {}

  /** Returns the worse of a status and that of one more assessment. */
  static int worst(int status, Assessment assessment) {
    return Math.max(status, of(assessment));
  }

  private static int of(Assessment assessment) {
    if (assessment.status() == AssessmentStatus.ASSESSED) {
      return Boolean.TRUE.equals(assessment.compliant()) ? COMPLIANT : NOT_COMPLIANT;
    }
    return NEEDS_NO_LEVEL.contains(assessment.status()) ? COMPLIANT : NOT_ASSESSED;
  }
}
