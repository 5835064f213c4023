package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.InstantSource;
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
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.rest.internal.request.Callers;

/** Compliance statistics as CSV. Days are those in Sweden; without any, it is this year's. */
@Component(service = StatisticsCsvResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/statistics.csv")
@Produces("text/csv; charset=UTF-8")
public final class StatisticsCsvResource {

  private final Statistics statistics;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public StatisticsCsvResource(@Reference Statistics statistics) {
    this(statistics, InstantSource.system());
  }

  StatisticsCsvResource(Statistics statistics, InstantSource clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  /** Returns figures. */
  @GET
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public String figures(
      @Context SecurityContext context,
      @BeanParam AskedSelection asked,
      @QueryParam("groupBy") @Nullable String groupBy) {
    return StatisticsCsv.of(
        statistics.table(
            Callers.of(context),
            new StatisticsQuery(
                asked.on(clock), Dimension.list(Objects.requireNonNullElse(groupBy, "")))));
  }
}
