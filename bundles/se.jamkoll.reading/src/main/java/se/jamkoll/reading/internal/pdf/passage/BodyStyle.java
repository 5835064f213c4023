package se.jamkoll.reading.internal.pdf.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.pdf.line.TextRow;

/**
 * What the running text of a file looks like.
 *
 * @param size its size, in points
 * @param leading the distance between baselines, in parts of the size
 */
public record BodyStyle(float size, float leading) {

  private static final float USUAL_LEADING = 1.22f;
  private static final float MIN_LEADING = 0.9f;
  private static final float MAX_LEADING = 2.6f;
  private static final float STEPS = 25;

  /** Measures the text of pages. */
  public static BodyStyle of(List<List<TextRow>> pages) {
    float size = size(pages);
    return new BodyStyle(size, leading(pages, size));
  }

  private static float size(List<List<TextRow>> pages) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (List<TextRow> rows : pages) {
      for (TextRow row : rows) {
        for (TextLine line : row.segments()) {
          characters.merge(Math.round(line.size() * 10), line.characters().length(), Integer::sum);
        }
      }
    }
    return mostCommon(characters, 110) / 10f;
  }

  /** The smallest distance that is common: gaps between paragraphs may be more common still. */
  private static float leading(List<List<TextRow>> pages, float size) {
    List<Float> ratios = new ArrayList<>();
    for (List<TextRow> rows : pages) {
      for (int i = 1; i < rows.size(); i++) {
        ratio(rows.get(i - 1), rows.get(i), size, ratios);
      }
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (float ratio : ratios) {
      counts.merge(Math.round(ratio * STEPS), 1, Integer::sum);
    }
    int enough = Math.max(2, ratios.size() / 6);
    return counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= enough)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(Math.round(USUAL_LEADING * STEPS))
        / STEPS;
  }

  private static void ratio(TextRow above, TextRow below, float size, List<Float> ratios) {
    boolean body =
        Math.abs(above.last().size() - size) < 0.3f && Math.abs(below.last().size() - size) < 0.3f;
    float ratio = (above.baseline() - below.baseline()) / size;
    if (body && ratio > MIN_LEADING && ratio < MAX_LEADING && reachesFar(above)) {
      ratios.add(ratio);
    }
  }

  private static boolean reachesFar(TextRow row) {
    return row.last().right() > row.first().page().width() * 0.6f;
  }

  private static int mostCommon(Map<Integer, Integer> counts, int otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
