package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.statistics.ActionFigures;
import se.jamkoll.api.statistics.Comparison;
import se.jamkoll.api.statistics.CompletionEffect;
import se.jamkoll.api.statistics.CountedItems;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.ItemsQuery;
import se.jamkoll.api.statistics.MissingPart;
import se.jamkoll.api.statistics.RuleUse;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Share;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.Trend;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Compliance statistics. Days are those in Sweden; without any, it is this year's. */
@Component(service = StatisticsResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
public final class StatisticsResource {

  private final Statistics statistics;
  private final StatisticsMessages messages;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public StatisticsResource(
      @Reference Statistics statistics, @Reference StatisticsMessages messages) {
    this(statistics, messages, InstantSource.system());
  }

  StatisticsResource(Statistics statistics, StatisticsMessages messages, InstantSource clock) {
    this.statistics = statistics;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Returns figures as JSON.
   *
   * @param groupBy what to group by, with commas between, such as {@code body,month}
   */
  @GET
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public StatisticsAnswer figures(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("groupBy") @Nullable String groupBy) {
    return StatisticsAnswer.of(table(context, asked.on(clock), groupBy));
  }

  /**
   * Returns the items behind a figure, the latest first, by their hosts' keys.
   *
   * @param part a share of the headline that they are in
   * @param level a level that they have
   * @param status a status that they have; ASSESSED unless told otherwise
   * @param missingPart what is missing in them
   * @param rule a rule that found something in them
   */
  @GET
  @Path("/items")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER})
  public CountedItems items(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("part") @Nullable HeadlinePart part,
      @QueryParam("level") @Nullable Level level,
      @QueryParam("status") @Nullable AssessmentStatus status,
      @QueryParam("missingPart") @Nullable MissingPart missingPart,
      @QueryParam("rule") @Nullable String rule,
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit) {
    return statistics.items(
        Callers.of(context),
        new ItemsQuery(
            asked.on(clock),
            Objects.requireNonNullElse(status, AssessmentStatus.ASSESSED),
            levels(part, level),
            missingPart,
            rule,
            PageOf.limit(limit)));
  }

  private static Set<Level> levels(@Nullable HeadlinePart part, @Nullable Level level) {
    if (level != null) {
      return Set.of(level);
    }
    return part == null ? Set.of() : part.levels();
  }

  /**
   * Returns a share over time.
   *
   * @param unit what a point is: {@code month} unless told otherwise
   * @param part the share to follow
   * @param baselineTo the last day that the limits are counted from; null for the whole period
   */
  @GET
  @Path("/trend")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(problems = 409)
  public TrendAnswer trend(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("part") @Nullable HeadlinePart part,
      @QueryParam("baselineTo") @Nullable LocalDate baselineTo,
      @Context HttpHeaders headers) {
    TrendQuery query =
        new TrendQuery(
            asked.on(clock),
            unit == null ? Dimension.MONTH : Dimension.named(unit),
            Objects.requireNonNullElse(part, HeadlinePart.DESCRIBED_OR_JUSTIFIED),
            baselineTo);
    Trend trend = statistics.trend(Callers.of(context), query);
    return TrendAnswer.of(trend, messages.explain(trend, language(headers)));
  }

  /**
   * Returns a share before and after something, with what it shows in words.
   *
   * @param asked the period before, and the group
   * @param after the period after, by name
   * @param afterFrom its first day, where it has no name
   * @param afterTo its last day
   */
  @GET
  @Path("/comparison")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(problems = 409)
  public ComparisonAnswer compare(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("after") @Nullable String after,
      @QueryParam("afterFrom") @Nullable LocalDate afterFrom,
      @QueryParam("afterTo") @Nullable LocalDate afterTo,
      @QueryParam("part") @Nullable HeadlinePart part,
      @Context HttpHeaders headers) {
    if (after == null && afterFrom == null) {
      throw ProblemException.refused("after", "field.NotNull");
    }
    Comparison comparison =
        statistics.compare(
            Callers.of(context),
            asked.on(clock),
            AskedPeriod.of(after, afterFrom, afterTo, clock),
            Objects.requireNonNullElse(part, HeadlinePart.DESCRIBED_OR_JUSTIFIED));
    return ComparisonAnswer.of(comparison, messages.explain(comparison, language(headers)));
  }

  /** Returns what completion did: the first final version against the last. */
  @GET
  @Path("/completion")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(problems = 409)
  public CompletionEffect completion(
      @Context SecurityContext context, @BeanParam AskedSelection asked) {
    return statistics.completion(Callers.of(context), asked.on(clock));
  }

  /** Returns what was done about items, by kind and outcome. */
  @GET
  @Path("/actions")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public ActionFigures actions(@Context SecurityContext context, @BeanParam AskedSelection asked) {
    return statistics.actions(Callers.of(context), asked.on(clock));
  }

  /** Returns what is missing most often. */
  @GET
  @Path("/findings")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public FindingFrequencies findings(
      @Context SecurityContext context, @BeanParam AskedSelection asked) {
    return statistics.findings(Callers.of(context), asked.on(clock));
  }

  private StatisticsTable table(
      SecurityContext context, Selection selection, @Nullable String groupBy) {
    return statistics.table(
        Callers.of(context),
        new StatisticsQuery(selection, Dimension.list(Objects.requireNonNullElse(groupBy, ""))));
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.best(headers.getAcceptableLanguages());
  }

  /**
   * A share before and after something.
   *
   * @param part the share of the headline
   * @param before the share before
   * @param after the share after
   * @param difference after minus before, −1–1
   * @param low the lower end of its 95 % interval
   * @param high the upper end
   * @param beyondChance whether chance alone would seldom give it
   * @param versions what the items were assessed by, oldest first
   * @param explanation what it shows, and that it does not show the cause
   */
  public record ComparisonAnswer(
      HeadlinePart part,
      Share before,
      Share after,
      double difference,
      double low,
      double high,
      boolean beyondChance,
      List<RuleUse> versions,
      String explanation) {

    static ComparisonAnswer of(Comparison comparison, String explanation) {
      return new ComparisonAnswer(
          comparison.part(),
          comparison.before(),
          comparison.after(),
          comparison.difference(),
          comparison.low(),
          comparison.high(),
          comparison.beyondChance(),
          comparison.versions(),
          explanation);
    }
  }
}
