package se.jamkoll.api.access;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Says in Swedish and English why someone is not let in. */
@ProviderType
public interface AccessMessages {

  /** Returns what cannot be done, why, and what to do instead. */
  String explain(AccessException problem, Locale locale);
}
