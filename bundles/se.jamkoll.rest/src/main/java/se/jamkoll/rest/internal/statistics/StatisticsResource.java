package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.FindingFrequencies;
import se.jamkoll.api.statistics.HeadlinePart;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.api.statistics.StatisticsTable;
import se.jamkoll.api.statistics.TrendQuery;
import se.jamkoll.rest.internal.request.Callers;

/** Compliance statistics. Days are those in Sweden; without any, it is this year's. */
@Component(service = StatisticsResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
public final class StatisticsResource {

  private final Statistics statistics;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public StatisticsResource(@Reference Statistics statistics) {
    this(statistics, InstantSource.system());
  }

  StatisticsResource(Statistics statistics, InstantSource clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  /** Returns figures as JSON. */
  @GET
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public StatisticsAnswer figures(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("groupBy") @Nullable String groupBy) {
    return StatisticsAnswer.of(table(context, asked.on(clock), groupBy));
  }

  /** Returns a share over time. */
  @GET
  @Path("/trend")
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public TrendAnswer trend(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("unit") @Nullable String unit,
      @QueryParam("part") @Nullable HeadlinePart part,
      @QueryParam("baselineTo") @Nullable LocalDate baselineTo) {
    TrendQuery query =
        new TrendQuery(
            asked.on(clock),
            unit == null ? Dimension.MONTH : Dimension.named(unit),
            Objects.requireNonNullElse(part, HeadlinePart.DESCRIBED_OR_JUSTIFIED),
            baselineTo);
    return TrendAnswer.of(statistics.trend(Callers.of(context), query));
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
}
