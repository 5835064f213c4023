package se.jamkoll.rest.internal.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import se.jamkoll.api.statistics.StatisticsExports;
import se.jamkoll.api.statistics.StatisticsExports.Kind;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Compliance statistics as files. Days are those in Sweden; without any, it is this year's. */
@Component(service = StatisticsFileResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/statistics.{kind: csv|xlsx}")
public final class StatisticsFileResource {

  private final StatisticsExports exports;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public StatisticsFileResource(@Reference StatisticsExports exports) {
    this(exports, InstantSource.system());
  }

  StatisticsFileResource(StatisticsExports exports, InstantSource clock) {
    this.exports = exports;
    this.clock = clock;
  }

  /**
   * Returns figures.
   *
   * @param tidy whether each figure has a line of its own, for programs; as CSV only
   */
  @GET
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(with = Object.class)
  public Response figures(
      @PathParam("kind") String ending,
      @BeanParam AskedSelection asked,
      @QueryParam("groupBy") @Nullable String groupBy,
      @QueryParam("tidy") @Nullable Boolean tidy,
      @Context HttpHeaders headers,
      @Context SecurityContext security)
      throws IOException {
    Kind csv = Boolean.TRUE.equals(tidy) ? Kind.TIDY : Kind.CSV;
    Kind kind = ending.equals(Kind.XLSX.extension()) ? Kind.XLSX : csv;
    StatisticsQuery query =
        new StatisticsQuery(
            asked.on(clock), Dimension.list(Objects.requireNonNullElse(groupBy, "")));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exports.write(
        Callers.of(security), kind, query, Languages.best(headers.getAcceptableLanguages()), file);
    return Response.ok(file.toByteArray(), kind.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"statistics." + kind.extension() + "\"")
        .build();
  }
}
