package se.jamkoll.rest.internal.action;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** What is done about an item of a meeting. */
@Component(service = ItemActionResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/items/{item}/actions")
@Produces(MediaType.APPLICATION_JSON)
public final class ItemActionResource {

  private final Actions actions;

  /** Creates the resource. */
  @Activate
  public ItemActionResource(@Reference Actions actions) {
    this.actions = actions;
  }

  /** Does something about an item; a request for completion goes to the host. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.SECRETARY)
  @Answers(status = 201, with = Action.class)
  public Response make(
      @PathParam("host") String host,
      @PathParam("item") String item,
      ActionRequest request,
      @Context SecurityContext security) {
    Action action =
        actions.make(
            Callers.of(security),
            new Actions.Request(
                host,
                request.meeting(),
                item,
                request.kind(),
                request.paragraph(),
                request.text(),
                request.due()));
    return Response.status(Response.Status.CREATED).entity(action).build();
  }

  /**
   * Returns wording to copy or change; it never says what the consequences are.
   *
   * @param meeting the host's key of the meeting; needed
   * @param kind what it is for; needed
   */
  @GET
  @Path("/wording")
  @Allow(Role.SECRETARY)
  public Wording wording(
      @PathParam("host") String host,
      @PathParam("item") String item,
      @QueryParam("meeting") @Nullable String meeting,
      @QueryParam("kind") Action.@Nullable Kind kind,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    if (meeting == null) {
      throw ProblemException.refused("meeting", "field.NotNull");
    }
    if (kind == null) {
      throw ProblemException.refused("kind", "field.NotNull");
    }
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    return new Wording(
        kind, actions.wording(Callers.of(security), host, meeting, item, kind, locale));
  }

  /**
   * Wording to copy.
   *
   * @param kind what it is for
   * @param text the wording
   */
  public record Wording(Action.Kind kind, String text) {}
}
