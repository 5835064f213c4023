package se.jamkoll.statistics;

import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.RegionTable;
import se.jamkoll.statistics.internal.factor.FactorData;
import se.jamkoll.statistics.internal.factor.Labels;

/** The checklist of the ten factors, from the data of the bundle. */
@Component(configurationPid = FactorSettings.PID)
@Designate(ocd = FactorSettings.class)
public final class ChecklistFactors implements Factors {

  private final FactorData data = FactorData.read();
  private final Labels labels;

  /** Creates the service. */
  @Activate
  public ChecklistFactors(FactorSettings settings) {
    this.labels =
        new Labels(
            Map.of(
                FactorScale.SCALE3,
                Labels.list(settings.labels3()),
                FactorScale.SCALE4,
                Labels.list(settings.labels4())));
  }

  @Override
  public Checklist checklist(int year, Locale locale) {
    return data.checklist(year, locale, labels);
  }

  @Override
  public RegionTable regions(Locale locale) {
    return data.regions(locale);
  }
}
