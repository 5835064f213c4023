package se.jamkoll.rest.internal.host;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** The hosts that are attached, and how they are. */
@Component(service = HostResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts")
@Produces(MediaType.APPLICATION_JSON)
public final class HostResource {

  private final Hosts hosts;

  /** Creates the resource. */
  @Activate
  public HostResource(@Reference Hosts hosts) {
    this.hosts = hosts;
  }

  /** Returns how each host is; why one does not answer is for administrators. */
  @GET
  @Tagged
  @Allow
  public PageOf<HostStatus> all(@Context SecurityContext security) {
    boolean administers = Callers.of(security).has(Role.ADMIN);
    return new PageOf<>(
        hosts.all().stream().map(host -> administers ? host : withoutProblem(host)).toList(), null);
  }

  private static HostStatus withoutProblem(HostStatus host) {
    return new HostStatus(
        host.id(),
        host.name(),
        host.capabilities(),
        host.state(),
        host.answered(),
        null,
        host.followed());
  }
}
