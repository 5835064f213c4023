package se.jamkoll.compliance;

import java.util.List;
import java.util.Locale;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.compliance.internal.wording.WordingProblem;
import se.jamkoll.compliance.internal.wording.WordingTemplates;

/** Warns when one of the organisation's own templates cannot be used. */
@Component(
    configurationPid = WordingSettings.PID,
    property = {HealthCheck.NAME + "=Wording", HealthCheck.TAGS + "=jamkoll"})
public final class WordingCheck implements HealthCheck {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final WordingTemplates templates;

  /** Creates the check. */
  @Activate
  public WordingCheck(WordingSettings settings) {
    this.templates = SecretaryActions.templates(settings);
  }

  @Override
  public Result execute() {
    List<WordingProblem> problems = templates.problems();
    FormattingResultLog log = new FormattingResultLog();
    if (problems.isEmpty()) {
      log.info("Every template of wording can be used.");
    }
    problems.forEach(problem -> log.warn("{}", problem.message(SWEDISH)));
    return new Result(log);
  }
}
