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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language.
 *
 * <p>They are chosen by the reader's language alone, Swedish for any other than English; the JVM's
 * default locale plays no part.
 */
public final class Texts {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = load("messages_" + locale.getLanguage() + ".properties");
  }

  /** Returns the texts for a reader's language. */
  public static Texts in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? English.TEXTS
        : Swedish.TEXTS;
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
  String get(String key) {
    return bundle.getString(key);
  }

  /** Returns a text with its slots, such as {@code {quote}}, filled in; unknown ones stay. */
  String get(String key, Map<String, String> values) {
    return SLOT.matcher(get(key))
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }

  private static PropertyResourceBundle load(String name) {
    try (var in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static final class Swedish {
    static final Texts TEXTS = new Texts(new Locale("sv"));
  }

  private static final class English {
    static final Texts TEXTS = new Texts(Locale.ENGLISH);
  }
}
