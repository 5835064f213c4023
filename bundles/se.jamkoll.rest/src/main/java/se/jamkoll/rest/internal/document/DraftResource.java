package se.jamkoll.rest.internal.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.compliance.Drafts.CheckedDraft;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Drafts, for those who write them and those whom the host has routed them to. */
@Component(service = DraftResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftResource {

  private final Drafts drafts;

  /** Creates the resource. */
  @Activate
  public DraftResource(@Reference Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * Returns the drafts that the caller writes, each with its assessment.
   *
   * @param whose {@code ROUTED} for those that the host has routed to the caller
   */
  @GET
  @Allow({Role.OFFICIAL, Role.MANAGER})
  @Answers(problems = 409)
  public PageOf<CheckedDraft> drafts(
      @PathParam("host") String host,
      @QueryParam("whose") @DefaultValue("OWN") Whose whose,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Caller caller = Callers.of(security);
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    return new PageOf<>(
        whose == Whose.OWN
            ? drafts.mine(caller, host, locale)
            : drafts.routedToMe(caller, host, locale),
        null);
  }

  /** Whose drafts are asked for. */
  public enum Whose {
    /** Those that the caller writes. */
    OWN,
    /** Those that the host has routed to the caller. */
    ROUTED
  }
}
