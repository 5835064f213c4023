package se.jamkoll.rest.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of this bundle in one language. */
public final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            Texts.class.getPackageName() + ".texts",
            locale,
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Returns the texts in Swedish or English. */
  public static Texts in(Locale locale) {
    return new Texts(locale);
  }

  /** Returns a text with its places filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Returns a text with its places filled in; nothing when there is none. */
  public Optional<String> find(String key, Object... values) {
    return bundle.containsKey(key) ? Optional.of(get(key, values)) : Optional.empty();
  }
}
