package se.jamkoll.rest.internal.health;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.api.assessment.ProfileSource;

/**
 * Warns when a changed profile cannot be used, so that letters are assessed by what was before.
 *
 * <p>A problem is logged when it is first seen, that is when the health is asked for.
 */
@Component(property = {HealthCheck.NAME + "=Profiles", HealthCheck.TAGS + "=jamkoll"})
public final class ProfilesCheck implements HealthCheck {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final ProfileSource profiles;
  private final Logger logger;
  private final AtomicReference<List<ProfileProblem>> told = new AtomicReference<>(List.of());

  /** Creates the check. */
  @Activate
  public ProfilesCheck(
      @Reference ProfileSource profiles, @Reference(service = LoggerFactory.class) Logger logger) {
    this.profiles = profiles;
    this.logger = logger;
  }

  @Override
  public Result execute() {
    List<ProfileProblem> problems = profiles.problems();
    if (!problems.equals(told.getAndSet(problems))) {
      problems.forEach(problem -> logger.warn("{}", problem.message(SWEDISH)));
    }
    FormattingResultLog log = new FormattingResultLog();
    if (problems.isEmpty()) {
      log.info("Every profile is in force as it stands in its file.");
    }
    problems.forEach(problem -> log.warn("{}", problem.message(SWEDISH)));
    return new Result(log);
  }
}
