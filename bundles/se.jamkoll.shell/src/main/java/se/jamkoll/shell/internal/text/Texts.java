package se.jamkoll.shell.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;

/** What the command line says, in one language. */
public final class Texts {

  /** The languages there are texts in, the default first. */
  public static final List<String> LANGUAGES = List.of("sv", "en");

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

  /** Returns the texts in one of {@link #LANGUAGES}. */
  public static Texts in(String language) {
    return new Texts(Locale.forLanguageTag(language));
  }

  /**
   * Returns the texts in the language that a command line asks for by {@code --lang}, before the
   * rest of it is understood; Swedish when it asks for none.
   */
  public static Texts askedForBy(List<String> arguments) {
    String option = "--lang";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      String language =
          argument.startsWith(option + "=") ? argument.substring(option.length() + 1) : next;
      if (argument.startsWith(option) && LANGUAGES.contains(language)) {
        return in(language);
      }
    }
    return in(LANGUAGES.get(0));
  }

  /** Returns the version of the program. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream stream = Texts.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The version of the program cannot be read.", e);
    }
    return properties.getProperty("version", "?");
  }

  /** Returns the language of the texts. */
  public Locale locale() {
    return locale;
  }

  /** Returns the texts as the bundle that the help is made of. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** Returns a text with its places filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
