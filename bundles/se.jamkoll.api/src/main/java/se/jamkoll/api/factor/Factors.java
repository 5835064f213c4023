package se.jamkoll.api.factor;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The checklist of the ten factors, as data that has versions. It is open to everyone. */
@ProviderType
public interface Factors {

  /**
   * Returns the checklist of a year.
   *
   * @throws FactorException when the checklist is not that old
   */
  Checklist checklist(int year, Locale locale);

  /** Returns SKR's table of the pilot regions' own assessments. */
  RegionTable regions(Locale locale);
}
