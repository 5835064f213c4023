package se.jamkoll.rest.internal.action;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.Action.Outcome;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** What has been done about items. */
@Component(service = ActionResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/actions")
@Produces(MediaType.APPLICATION_JSON)
public final class ActionResource {

  private final Actions actions;

  /** Creates the resource. */
  @Activate
  public ActionResource(@Reference Actions actions) {
    this.actions = actions;
  }

  /**
   * Returns actions at the bodies that the caller may see, newest first.
   *
   * @param kind those of a kind alone
   * @param open those that are open, or closed, alone
   */
  @GET
  @Tagged
  @Allow
  @SuppressWarnings("NullAway") // what is compiled does not tell it that a kind may be null
  public PageOf<Action> find(
      @QueryParam("host") @Nullable String host,
      @QueryParam("meeting") @Nullable String meeting,
      @QueryParam("item") @Nullable String item,
      @QueryParam("body") List<String> bodies,
      @QueryParam("kind") Action.@Nullable Kind kind,
      @QueryParam("open") @Nullable Boolean open,
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit,
      @QueryParam("after") @Nullable String after,
      @Context SecurityContext security) {
    Caller caller = Callers.of(security);
    return PageOf.after(
        asked ->
            actions.find(
                caller,
                new ActionQuery(host, meeting, item, Set.copyOf(bodies), kind, open, asked)),
        Action::id,
        after,
        limit);
  }

  /** Closes an action with what came of it. */
  @POST
  @Path("/{action}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.SECRETARY)
  public Action close(
      @PathParam("action") String action, Closing closing, @Context SecurityContext security) {
    return actions.close(Callers.of(security), action, closing.outcome());
  }

  /**
   * What came of an action.
   *
   * @param outcome what came of it
   */
  public record Closing(@NotNull Outcome outcome) {}
}
