package se.jamkoll.rest.internal.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Figure;
import se.jamkoll.api.statistics.Gap;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.LevelCounts;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.StatisticsTable;

/**
 * Statistics as JSON.
 *
 * @param from the first day
 * @param to the last day; not one to come
 * @param groupBy what the figures are grouped by
 * @param filters which group was asked for in other dimensions
 * @param bodies the bodies that are counted, in lower case; null for the whole organisation
 * @param total the figure of all
 * @param figures the figure of each group
 * @param versions what the items were assessed by, oldest first
 * @param gaps what was deleted by decisions
 */
record StatisticsAnswer(
    LocalDate from,
    LocalDate to,
    List<Dimension> groupBy,
    Map<Dimension, String> filters,
    @Nullable Set<String> bodies,
    FigureAnswer total,
    List<FigureAnswer> figures,
    List<RuleUse> versions,
    List<Gap> gaps) {

  static StatisticsAnswer of(StatisticsTable table) {
    return new StatisticsAnswer(
        table.query().selection().period().from(),
        table.query().selection().period().to(),
        table.query().groupBy(),
        table.query().selection().filters(),
        table.bodies(),
        FigureAnswer.of(table.total()),
        table.figures().stream().map(FigureAnswer::of).collect(Collectors.toList()),
        table.versions(),
        table.gaps());
  }

  /**
   * A figure as JSON; where it is hidden, all but the group is null.
   *
   * @param group its value in each dimension
   * @param hidden whether it is hidden
   * @param machine by the machine's levels
   * @param manual where valid manual assessments count instead
   * @param shares the share of each level
   * @param headline the three shares
   * @param beside the items without a level
   * @param uncertain how many a person should read
   * @param setByHand how many a person has set
   * @param exemptedByHand how many a person has exempted
   */
  record FigureAnswer(
      Map<Dimension, String> group,
      boolean hidden,
      @Nullable CountsAnswer machine,
      @Nullable CountsAnswer manual,
      @Nullable Map<Level, Share> shares,
      @Nullable Map<HeadlinePart, Share> headline,
      @Nullable Map<AssessmentStatus, Integer> beside,
      @Nullable Integer uncertain,
      @Nullable Integer setByHand,
      @Nullable Integer exemptedByHand) {

    static FigureAnswer of(Figure figure) {
      Figure.Content content = figure.content();
      if (content == null) {
        return new FigureAnswer(
            figure.group(), true, null, null, null, null, null, null, null, null);
      }
      return new FigureAnswer(
          figure.group(),
          false,
          CountsAnswer.of(content.machine()),
          CountsAnswer.of(content.manual()),
          content.shares(),
          content.headline(),
          content.beside(),
          content.uncertain(),
          content.setByHand(),
          content.exemptedByHand());
    }
  }

  /**
   * Items with a level as JSON.
   *
   * @param n how many there are
   * @param levels how many have each level
   * @param scale3 the mean on the scale 1–3; null without items
   * @param scale4 the mean on the scale 1–4; null without items
   */
  record CountsAnswer(
      int n, Map<Level, Integer> levels, @Nullable Double scale3, @Nullable Double scale4) {

    static CountsAnswer of(LevelCounts counts) {
      return new CountsAnswer(counts.n(), counts.levels(), counts.mean3(), counts.mean4());
    }
  }
}
