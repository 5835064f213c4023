package se.jamkoll.api.compliance;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import se.jamkoll.api.Term;
import se.jamkoll.api.access.DeniedException;

/** Says compliance work in Swedish and English. */
@ProviderType
public interface ComplianceMessages {

  /**
   * Returns what people call a term of compliance work, such as "återremiss": one of this package,
   * or of those of access, hosts and the store.
   */
  String name(Term term, Locale locale);

  /** Returns what cannot be done, why, and what to do instead. */
  String explain(ComplianceException problem, Locale locale);

  /** Returns what was refused and who to ask. */
  String explain(DeniedException denied, Locale locale);

  /** Returns the question of a meeting's readiness, and what is open: "Klart för utskick?". */
  String explain(Readiness readiness, Locale locale);
}
