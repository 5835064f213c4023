package se.jamkoll.statistics.internal.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.factor.Ceiling;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.statistics.internal.factor.AssessedBy;
import se.jamkoll.statistics.internal.factor.ScoreRule;

/**
 * A row of an export: what is known of a body, or of all that was asked for.
 *
 * @param body the body; null for all
 * @param cells the figures by column, in order; what is hidden or not there is left out
 */
record FigureRow(@Nullable String body, Map<String, Object> cells) {

  /** The columns, without the body and the period. */
  static final List<String> COLUMNS =
      List.of(
          "items",
          "exempt",
          "unreadable",
          "restricted",
          "no_document",
          "uncertain",
          "set_by_hand",
          "exempted_by_hand",
          "described_or_justified",
          "described_or_justified_low",
          "described_or_justified_high",
          "begun",
          "missing",
          "indicator",
          "suggested",
          "ceilings",
          "indicator_by_hand",
          "suggested_by_hand");

  private static final int DECIMALS = 3;

  /** Returns a row for each body, and one for all of them last. */
  static List<FigureRow> of(StatisticsTable table, FactorScale scale) {
    List<FigureRow> rows = new ArrayList<>();
    for (Figure figure : table.figures()) {
      String body = figure.group().getOrDefault(Dimension.BODY, "");
      rows.add(new FigureRow(body, cells(figure, scale)));
    }
    rows.add(new FigureRow(null, cells(table.total(), scale)));
    return rows;
  }

  private static Map<String, Object> cells(Figure figure, FactorScale scale) {
    Map<String, Object> cells = new LinkedHashMap<>();
    Figure.Content content = figure.content();
    if (content == null) {
      return cells;
    }
    cells.put("items", content.machine().n());
    cells.put("exempt", beside(content, AssessmentStatus.EXEMPT));
    cells.put("unreadable", beside(content, AssessmentStatus.UNREADABLE));
    cells.put("restricted", beside(content, AssessmentStatus.RESTRICTED));
    cells.put("no_document", beside(content, AssessmentStatus.NO_DOCUMENT));
    cells.put("uncertain", content.uncertain());
    cells.put("set_by_hand", content.setByHand());
    cells.put("exempted_by_hand", content.exemptedByHand());
    Share described = content.headline().get(HeadlinePart.DESCRIBED_OR_JUSTIFIED);
    if (described != null) {
      cells.put("described_or_justified", rounded(described.value()));
      cells.put("described_or_justified_low", rounded(described.low()));
      cells.put("described_or_justified_high", rounded(described.high()));
    }
    share(cells, "begun", content.headline().get(HeadlinePart.BEGUN));
    share(cells, "missing", content.headline().get(HeadlinePart.MISSING));
    scores(cells, content, scale);
    return cells;
  }

  private static void scores(Map<String, Object> cells, Figure.Content content, FactorScale scale) {
    FactorSuggestion.Figure machine = figure(content.machine(), scale);
    if (machine != null) {
      cells.put("indicator", machine.indicator());
      cells.put("suggested", machine.suggested().points());
      cells.put(
          "ceilings",
          machine.ceilings().stream().map(Ceiling::name).collect(Collectors.joining(" ")));
    }
    boolean byHand = content.setByHand() + content.exemptedByHand() > 0;
    FactorSuggestion.Figure manual = byHand ? figure(content.manual(), scale) : null;
    if (manual != null) {
      cells.put("indicator_by_hand", manual.indicator());
      cells.put("suggested_by_hand", manual.suggested().points());
    }
  }

  private static int beside(Figure.Content content, AssessmentStatus status) {
    return content.beside().getOrDefault(status, 0);
  }

  private static void share(Map<String, Object> cells, String column, @Nullable Share share) {
    if (share != null) {
      cells.put(column, rounded(share.value()));
    }
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static FactorSuggestion.@Nullable Figure figure(LevelCounts counts, FactorScale scale) {
    return counts.n() < Figure.LEAST ? null : ScoreRule.figure(counts, scale);
  }

  static String rules(StatisticsTable table) {
    return String.join(", ", AssessedBy.rules(table.versions()));
  }

  static String profiles(StatisticsTable table) {
    return String.join(", ", AssessedBy.profiles(table.versions()));
  }
}
