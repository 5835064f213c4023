package se.jamkoll.rest.internal.access;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Accounts;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.OneTimePassword;
import se.jamkoll.api.access.Role;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.request.Callers;

/** The accounts, for administrators. */
@Component(service = AccountsResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccountsResource {

  private static final String ID = "{id: [A-Za-z0-9_-]{1,64}}";

  private final Accounts accounts;

  /** Creates the resource. */
  @Activate
  public AccountsResource(@Reference Accounts accounts) {
    this.accounts = accounts;
  }

  /** A new account. */
  public record NewAccount(@NotNull String login, @NotNull List<@NotNull Grant> roles) {}

  /** The roles of an account. */
  public record NewRoles(@NotNull List<@NotNull Grant> roles) {}

  /** Whether an account may sign in. */
  public record Opening(boolean enabled) {}

  /** An account with the password that is told once. */
  public record WithPassword(AccountView account, String password) {

    static WithPassword of(OneTimePassword made) {
      return new WithPassword(AccountView.of(made.account()), made.password());
    }
  }

  /** Lists the accounts. */
  @GET
  @Allow(Role.ADMIN)
  public List<AccountView> list(@Context SecurityContext security) {
    return accounts.list(Callers.of(security)).stream().map(AccountView::of).toList();
  }

  /** Lists what people's accounts are called, for whoever gives them tasks. */
  @GET
  @Path("/names")
  @Allow({Role.STRATEGIST, Role.ADMIN})
  public List<Accounts.Name> names(@Context SecurityContext security) {
    return accounts.names(Callers.of(security));
  }

  /** Makes an account; its password is told once. */
  @POST
  @Allow(Role.ADMIN)
  @Answers(status = 201, with = AccountsResource.WithPassword.class)
  public Response make(NewAccount account, @Context SecurityContext security) {
    OneTimePassword made =
        accounts.make(Callers.of(security), account.login(), Set.copyOf(account.roles()));
    return Response.status(Response.Status.CREATED).entity(WithPassword.of(made)).build();
  }

  /** Tells of an account. */
  @GET
  @Path("/" + ID)
  @Allow(Role.ADMIN)
  public AccountView find(@PathParam("id") String id, @Context SecurityContext security) {
    return AccountView.of(accounts.find(Callers.of(security), id));
  }

  /** Gives an account these roles instead of those it has. */
  @PUT
  @Path("/" + ID + "/roles")
  @Allow(Role.ADMIN)
  public AccountView grant(
      @PathParam("id") String id, NewRoles roles, @Context SecurityContext security) {
    return AccountView.of(accounts.grant(Callers.of(security), id, Set.copyOf(roles.roles())));
  }

  /** Lets an account sign in, or no longer. */
  @PUT
  @Path("/" + ID + "/enabled")
  @Allow(Role.ADMIN)
  public AccountView enable(
      @PathParam("id") String id, Opening opening, @Context SecurityContext security) {
    return AccountView.of(accounts.enable(Callers.of(security), id, opening.enabled()));
  }

  /** Gives an account a new password, which is told once. */
  @POST
  @Path("/" + ID + "/password")
  @Allow(Role.ADMIN)
  public WithPassword resetPassword(@PathParam("id") String id, @Context SecurityContext security) {
    return WithPassword.of(accounts.resetPassword(Callers.of(security), id));
  }

  /** Removes an account. */
  @DELETE
  @Path("/" + ID)
  @Allow(Role.ADMIN)
  public void remove(@PathParam("id") String id, @Context SecurityContext security) {
    accounts.remove(Callers.of(security), id);
  }
}
