package se.jamkoll.assessing.internal.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language.
 *
 * <p>They are chosen by the reader's language alone, Swedish for any other than English; the JVM's
 * default locale plays no part.
 */
public final class Texts {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Locale locale;
  private final PropertyResourceBundle bundle;
  private final Map<String, SlottedText> slotted = new ConcurrentHashMap<>();

  private Texts(Locale locale, ClassLoader classLoader, String baseName) {
    this.locale = locale;
    this.bundle =
        load(classLoader, baseName.replace('.', '/') + "_" + locale.getLanguage() + ".properties");
  }

  /** Returns the texts for a reader's language. */
  public static Texts in(Locale locale) {
    return english(locale) ? English.TEXTS : Swedish.TEXTS;
  }

  /**
   * Returns the texts of a rule set for a reader's language.
   *
   * @param baseName the name of their resource, with dots and without language
   * @throws IllegalArgumentException when the class loader has no such resource
   */
  public static Texts of(ClassLoader classLoader, String baseName, Locale locale) {
    return new Texts(english(locale) ? Locale.ENGLISH : SWEDISH, classLoader, baseName);
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** Returns the locale of the texts. */
  Locale locale() {
    return locale;
  }

  /** Returns the keys, sorted. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Enumeration<String> each = bundle.getKeys(); each.hasMoreElements(); ) {
      keys.add(each.nextElement());
    }
    return keys;
  }

  /** Returns a text if there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable((String) bundle.handleGetObject(key));
  }

  /** Returns a text. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** Returns a text with its slots, such as {@code {quote}}, filled in; unknown ones stay. */
  String get(String key, Map<String, String> values) {
    return slotted.computeIfAbsent(key, k -> SlottedText.of(get(k))).filled(values);
  }

  private static PropertyResourceBundle load(ClassLoader classLoader, String name) {
    try (var in = classLoader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There are no texts " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static final class Swedish {
    static final Texts TEXTS = own(SWEDISH);
  }

  private static final class English {
    static final Texts TEXTS = own(Locale.ENGLISH);
  }

  private static Texts own(Locale locale) {
    return new Texts(
        locale, Texts.class.getClassLoader(), Texts.class.getPackageName() + ".messages");
  }
}
