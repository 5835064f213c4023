package se.jamkoll.security;

import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.AccessMessages;
import se.jamkoll.security.internal.text.Texts;

/** Says in plain language why someone is not let in; Swedish for every locale but English ones. */
@Component
public final class PlainAccessMessages implements AccessMessages {

  @Override
  public String explain(AccessException problem, Locale locale) {
    return Texts.in(locale).explain(problem);
  }
}
