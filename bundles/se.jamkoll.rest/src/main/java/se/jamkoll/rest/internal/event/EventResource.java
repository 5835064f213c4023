package se.jamkoll.rest.internal.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import org.glassfish.jersey.server.ChunkedOutput;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.rest.internal.request.Callers;

/** Tells the caller of what happens, as it happens. */
@Component(service = EventResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/events")
public final class EventResource {

  private final EventHub hub;

  /** Creates the resource. */
  @Activate
  public EventResource(@Reference EventHub hub) {
    this.hub = hub;
  }

  /**
   * Follows what happens, until the caller goes or the session or token ends.
   *
   * @param lastId the id of the event that the caller was told last
   */
  @GET
  @Allow
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Response follow(
      @HeaderParam("Last-Event-ID") @Nullable String lastId, @Context SecurityContext security) {
    ChunkedOutput<String> output = new ChunkedOutput<>(String.class);
    hub.open(Callers.principal(security), lastId, new Answer(output));
    return Response.ok(output, MediaType.SERVER_SENT_EVENTS_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        // A proxy that gathers an answer before it passes it on would gather for ever.
        .header("X-Accel-Buffering", "no")
        .build();
  }

  private record Answer(ChunkedOutput<String> output) implements EventWire {

    @Override
    public void send(String lines) throws IOException {
      output.write(lines);
    }

    @Override
    public void close() {
      try {
        output.close();
      } catch (IOException e) {
        // Whoever read has gone.
        return;
      }
    }
  }
}
