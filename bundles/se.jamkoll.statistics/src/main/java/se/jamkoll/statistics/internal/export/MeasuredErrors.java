package se.jamkoll.statistics.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How often the machine was wrong when it was measured, as {@code measured.yaml} says.
 *
 * @param measured the day of the measurement
 * @param groups the letters that were judged, by writer
 */
record MeasuredErrors(String measured, List<Group> groups) {

  private static final String FILE = "measured.yaml";

  MeasuredErrors {
    groups = List.copyOf(groups);
  }

  /**
   * Letters by one writer.
   *
   * @param letters how many
   * @param level the share whose level was right
   * @param presence the share where it was right whether anything is said
   */
  record Group(int letters, double level, double presence) {}

  static MeasuredErrors read() {
    try (InputStream in = MeasuredErrors.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + FILE);
      }
      Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      List<Group> groups = new ArrayList<>();
      for (Object each : (List<?>) Objects.requireNonNull(file.get("groups"))) {
        Map<?, ?> group = (Map<?, ?>) each;
        groups.add(
            new Group(
                (int) number(group, "letters"), number(group, "level"), number(group, "presence")));
      }
      return new MeasuredErrors(String.valueOf(file.get("measured")), groups);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  private static double number(Map<?, ?> group, String key) {
    return Double.parseDouble(String.valueOf(group.get(key)));
  }

  int letters() {
    return groups.stream().mapToInt(Group::letters).sum();
  }

  /** Returns the share of all letters whose level was wrong. */
  double wrongLevel() {
    return 1 - groups.stream().mapToDouble(g -> g.letters() * g.level()).sum() / letters();
  }

  /** Returns the share of all letters where it was wrong whether anything is said. */
  double wrongPresence() {
    return 1 - groups.stream().mapToDouble(g -> g.letters() * g.presence()).sum() / letters();
  }

  /** Returns the highest share of wrong levels of a writer. */
  double worst() {
    return 1 - groups.stream().mapToDouble(Group::level).min().orElse(1);
  }
}
