package se.jamkoll.rest.internal.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.rest.internal.answer.Answers;

/** Describes the API to machines, as OpenAPI 3.1 has it. */
@Component(service = OpenApiResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

  static final String FILE = "openapi.json";

  private final String description = new String(Description.file(FILE), StandardCharsets.UTF_8);
  private final EntityTag tag = new EntityTag(Description.tag(description));

  /** Creates the resource. */
  @Activate
  public OpenApiResource() {}

  /** Returns the description of the API, OpenAPI 3.1. It tells nothing of the installation. */
  @GET
  @AllowAnyone
  @Answers(with = Object.class)
  public Response description(@Context Request request) {
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = known == null ? Response.ok(description) : known;
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
  }
}
