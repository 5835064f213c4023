package se.jamkoll.statistics.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.Term;

/**
 * The texts of one language, chosen by the reader's language alone: Swedish for any other than
 * English.
 */
public final class Texts {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Locale locale;
  private final PropertyResourceBundle bundle;

  private Texts(String name, Locale locale) {
    this.locale = locale;
    this.bundle = load(name + "_" + locale.getLanguage() + ".properties");
  }

  private static final class Swedish {
    static final Texts STATISTICS = new Texts("texts", SWEDISH);
    static final Texts FACTORS = new Texts("factors", SWEDISH);
  }

  private static final class English {
    static final Texts STATISTICS = new Texts("texts", Locale.ENGLISH);
    static final Texts FACTORS = new Texts("factors", Locale.ENGLISH);
  }

  /** Returns the texts about statistics for a reader's language. */
  public static Texts in(Locale locale) {
    return isEnglish(locale) ? English.STATISTICS : Swedish.STATISTICS;
  }

  /** Returns the texts about factors, rounds and benchmarks for a reader's language. */
  public static Texts ofFactors(Locale locale) {
    return isEnglish(locale) ? English.FACTORS : Swedish.FACTORS;
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** Returns a text with its places filled in. */
  public String get(String key, @Nullable Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Returns a day as people write it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  /** Returns a text as it stands, if there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable((String) bundle.handleGetObject(key));
  }

  /** Returns the keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  /** Returns the key of a term's name, such as {@code Trend.Signal.BEYOND_LIMITS}. */
  public static String key(Term term) {
    Class<?> type =
        term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
    StringBuilder key = new StringBuilder(term.name());
    for (@Nullable Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      key.insert(0, each.getSimpleName() + ".");
    }
    return key.toString();
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
}
