package se.jamkoll.rest.internal.profile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;

/** The profiles with their history; for administrators. */
@Component(service = ProfileResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
public final class ProfileResource {

  private static final String USUAL_ITEMS = "100";
  private static final int MOST_ITEMS = 1000;

  private final Profiles profiles;

  /** Creates the resource. */
  @Activate
  public ProfileResource(@Reference Profiles profiles) {
    this.profiles = profiles;
  }

  /** Returns the newest version of each profile. */
  @GET
  @Tagged
  @Allow(Role.ADMIN)
  public PageOf<ProfileRecord> newest(@Context SecurityContext security) {
    return new PageOf<>(profiles.newest(Callers.of(security)), null);
  }

  /** Returns all versions of a profile, newest first. */
  @GET
  @Tagged
  @Path("/{profile}")
  @Allow(Role.ADMIN)
  public PageOf<ProfileRecord> history(
      @PathParam("profile") String profile, @Context SecurityContext security) {
    List<ProfileRecord> versions = profiles.history(Callers.of(security), profile);
    if (versions.isEmpty()) {
      throw new ComplianceException(Problem.UNKNOWN_PROFILE, profile);
    }
    return new PageOf<>(versions, null);
  }

  /** Keeps a content as a version of its profile, whose id it says too. */
  @PUT
  @Path("/{profile}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.ADMIN)
  public ProfileRecord keep(
      @PathParam("profile") String profile,
      ProfileRequest request,
      @Context SecurityContext security)
      throws IOException {
    return ProfileFile.read(request, file -> profiles.keep(Callers.of(security), profile, file));
  }

  /**
   * Tells what a content would change among the newest items, without keeping anything.
   *
   * @param items how many of the newest items are tried, 1–1000
   */
  @POST
  @Path("/{profile}/dry-run")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.ADMIN)
  public Profiles.DryRun dryRun(
      @PathParam("profile") String profile,
      ProfileRequest request,
      @QueryParam("items") @DefaultValue(USUAL_ITEMS) int items,
      @Context SecurityContext security)
      throws IOException {
    if (items < 1) {
      throw ProblemException.refused("items", "field.Min", 1);
    }
    if (items > MOST_ITEMS) {
      throw ProblemException.refused("items", "field.Max", MOST_ITEMS);
    }
    return ProfileFile.read(
        request, file -> profiles.dryRun(Callers.of(security), profile, file, items));
  }
}
