package se.jamkoll.rest.internal.access;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.store.AuditLog;
import se.jamkoll.api.store.AuditTrail;
import se.jamkoll.rest.internal.request.Callers;

/** The record of what was done and refused, for administrators. */
@Component(service = AuditResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

  private final AuditTrail trail;

  /** Creates the resource. */
  @Activate
  public AuditResource(@Reference AuditTrail trail) {
    this.trail = trail;
  }

  /** Returns the newest entries, newest first. */
  @GET
  @Allow(Role.ADMIN)
  public List<AuditLog.Entry> newest(
      @QueryParam("limit") @DefaultValue("100") int limit, @Context SecurityContext security) {
    return trail.newest(Callers.of(security), limit);
  }
}
