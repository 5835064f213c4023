package se.jamkoll.statistics.internal.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorException.Problem;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.RegionTable;

/** The factors with their wordings, scales and the regions' means, as {@code factors.yaml} says. */
public final class FactorData {

  private static final String FILE = "factors.yaml";

  private final String source;
  private final TreeMap<Integer, Scale> scales = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private FactorData(Map<?, ?> file) {
    this.source = text(file, "source");
    for (Map<?, ?> scale : maps(file, "scales")) {
      scales.put(
          number(scale, "from"),
          new Scale(
              FactorScale.valueOf(text(scale, "scale")), texts(scale, "sv"), texts(scale, "en")));
    }
    for (Map<?, ?> factor : maps(file, "factors")) {
      entries.add(Entry.of(factor));
    }
  }

  /** Reads the file that comes with the bundle. */
  public static FactorData read() {
    try (InputStream in = FactorData.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + FILE);
      }
      Object file = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return new FactorData((Map<?, ?>) file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /**
   * Returns the checklist of a year.
   *
   * @param labels what the steps of a scale are called instead of what the file says
   * @throws FactorException when the checklist is not that old
   */
  public Checklist checklist(int year, Locale locale, Labels labels) {
    Map.Entry<Integer, Scale> scale = scales.floorEntry(year);
    if (scale == null) {
      throw new FactorException(
          Problem.UNKNOWN_YEAR, String.valueOf(year), String.valueOf(scales.firstKey()));
    }
    Scale used = scale.getValue();
    List<String> said = english(locale) ? used.english : used.swedish;
    return new Checklist(year, used.scale, labels.of(used.scale, said), factors(year, locale));
  }

  private List<Factor> factors(int year, Locale locale) {
    return entries.stream().map(entry -> entry.factor(year, locale)).toList();
  }

  /** Returns SKR's table of the pilot regions. */
  public RegionTable regions(Locale locale) {
    TreeSet<Integer> years = new TreeSet<>();
    entries.forEach(entry -> years.addAll(entry.means.keySet()));
    int first = years.first();
    // Sorting keeps the order of the checklist for those that are equal.
    List<RegionTable.Row> rows =
        entries.stream()
            .sorted(Comparator.comparing((Entry entry) -> entry.mean(first)).reversed())
            .map(entry -> new RegionTable.Row(entry.factor(first, locale), entry.means))
            .toList();
    Map<Integer, BigDecimal> means = new TreeMap<>();
    years.forEach(year -> means.put(year, mean(year)));
    return new RegionTable(List.copyOf(years), rows, means, source);
  }

  private BigDecimal mean(int year) {
    return entries.stream()
        .map(entry -> entry.mean(year))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(entries.size()), 2, RoundingMode.HALF_UP);
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(value(map, key));
  }

  private static int number(Map<?, ?> map, String key) {
    return Integer.parseInt(text(map, key));
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) value(map, key)).forEach(each -> maps.add((Map<?, ?>) each));
    return maps;
  }

  private static List<String> texts(Map<?, ?> map, String key) {
    return ((List<?>) value(map, key)).stream().map(String::valueOf).toList();
  }

  private static Object value(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalStateException(FILE + " lacks " + key + " in " + map.keySet());
    }
    return value;
  }

  private record Scale(FactorScale scale, List<String> swedish, List<String> english) {}

  private record Wording(String swedish, String english) {}

  /** A factor as the file has it. */
  private record Entry(
      int number, String key, TreeMap<Integer, Wording> wordings, Map<Integer, BigDecimal> means) {

    static Entry of(Map<?, ?> factor) {
      TreeMap<Integer, Wording> wordings = new TreeMap<>();
      for (Map<?, ?> wording : maps(factor, "wordings")) {
        wordings.put(
            FactorData.number(wording, "from"),
            new Wording(text(wording, "sv"), text(wording, "en")));
      }
      Map<Integer, BigDecimal> means = new TreeMap<>();
      ((Map<?, ?>) value(factor, "means"))
          .forEach(
              (year, mean) ->
                  means.put(
                      Integer.valueOf(String.valueOf(year)), new BigDecimal(String.valueOf(mean))));
      return new Entry(FactorData.number(factor, "number"), text(factor, "key"), wordings, means);
    }

    Factor factor(int year, Locale locale) {
      Map.Entry<Integer, Wording> wording = wordings.floorEntry(year);
      if (wording == null) {
        wording = wordings.firstEntry();
      }
      return new Factor(
          number,
          key,
          FactorData.english(locale) ? wording.getValue().english : wording.getValue().swedish);
    }

    BigDecimal mean(int year) {
      BigDecimal mean = means.get(year);
      if (mean == null) {
        throw new IllegalStateException(FILE + " lacks the mean of " + key + " in " + year);
      }
      return mean;
    }
  }
}
