package se.jamkoll.rest.internal.access;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.AccessException;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.DocumentTokens;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.IssuedToken;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.access.Token;
import se.jamkoll.api.access.TokenRequest;
import se.jamkoll.api.access.Tokens;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.request.Callers;

/** The tokens of programs, and those for one document. */
@Component(service = TokensResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokensResource {

  private final Tokens tokens;
  private final DocumentTokens documentTokens;

  /** Creates the resource. */
  @Activate
  public TokensResource(@Reference Tokens tokens, @Reference DocumentTokens documentTokens) {
    this.tokens = tokens;
    this.documentTokens = documentTokens;
  }

  /**
   * A new token.
   *
   * @param account the id of the account it is for; null for one's own
   */
  public record NewToken(
      @Nullable String account,
      @NotNull String name,
      @NotNull List<@NotNull Grant> roles,
      @NotNull Instant expires) {}

  /** A token, without what proves it. */
  public record TokenView(
      String id,
      String account,
      String name,
      List<Grant> roles,
      Instant made,
      Instant expires,
      @Nullable LocalDate lastUsed) {

    static TokenView of(Token token) {
      return new TokenView(
          token.id(),
          token.account(),
          token.name(),
          Roles.sorted(token.scope()),
          token.made(),
          token.expires(),
          token.lastUsed());
    }
  }

  /** A token with what proves it, which is told once. */
  public record WithSecret(TokenView token, String secret) {}

  /** A user and a document that a host asks for. */
  public record DocumentRequest(
      @NotNull String login, @NotNull String host, @NotNull String document) {}

  /** A token for one document. */
  public record DocumentAnswer(String token, Instant expires) {}

  /** Lists one's own tokens. */
  @GET
  @Allow
  public List<TokenView> own(@Context SecurityContext security) {
    return tokens.own(Callers.of(security)).stream().map(TokenView::of).toList();
  }

  /** Lists the tokens of all accounts. */
  @GET
  @Path("/all")
  @Allow(Role.ADMIN)
  public List<TokenView> all(@Context SecurityContext security) {
    return tokens.all(Callers.of(security)).stream().map(TokenView::of).toList();
  }

  /**
   * Makes a token; what proves it is told once. It takes a session: a token that makes tokens would
   * outlive its end.
   */
  @POST
  @Allow
  @Answers(status = 201, with = TokensResource.WithSecret.class, problems = 404)
  public Response issue(
      NewToken token, @Context SecurityContext security, @Context ContainerRequestContext request) {
    if (SessionOf.request(request).isEmpty()) {
      throw new AccessException(AccessException.Problem.NOT_SIGNED_IN);
    }
    IssuedToken issued =
        tokens.issue(
            Callers.of(security),
            new TokenRequest(
                token.account(), token.name(), Set.copyOf(token.roles()), token.expires()));
    return Response.status(Response.Status.CREATED)
        .entity(new WithSecret(TokenView.of(issued.token()), issued.secret()))
        .build();
  }

  /** Revokes a token. */
  @DELETE
  @Path("/{id: [A-Za-z0-9_-]{1,64}}")
  @Allow
  public void revoke(@PathParam("id") String id, @Context SecurityContext security) {
    tokens.revoke(Callers.of(security), id);
  }

  /** Makes a token with which a host's own page asks for one document of its user. */
  @POST
  @Path("/document")
  @Allow(Role.HOST)
  @Answers(problems = 404)
  public DocumentAnswer issueForDocument(
      DocumentRequest request, @Context SecurityContext security) {
    DocumentTokens.DocumentToken issued =
        documentTokens.issue(
            Callers.of(security), request.login(), request.host(), request.document());
    return new DocumentAnswer(issued.secret(), issued.expires());
  }
}
