package se.jamkoll.rest.internal.factor;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.Round;
import se.jamkoll.api.factor.RoundScore;
import se.jamkoll.api.factor.RoundSummary;
import se.jamkoll.api.factor.Rounds;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;

/** The rounds of self-assessment. */
@Component(service = RoundResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
public final class RoundResource {

  private final Rounds rounds;

  /** Creates the resource. */
  @Activate
  public RoundResource(@Reference Rounds rounds) {
    this.rounds = rounds;
  }

  /** Returns the rounds of a body, or of the whole organisation, newest first. */
  @GET
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public List<Round> all(
      @QueryParam("body") @Nullable String body, @Context SecurityContext security) {
    return rounds.all(Callers.of(security), body);
  }

  /** Opens a round. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.STRATEGIST)
  @Answers(status = 201, with = Round.class)
  public Response open(@NotNull RoundRequest request, @Context SecurityContext security) {
    return FactorResource.created(
        rounds.open(Callers.of(security), request.body(), request.date(), request.scale()));
  }

  /** Returns a round with what it comes to. */
  @GET
  @Path("/{round}")
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public SummaryView summary(@PathParam("round") String round, @Context SecurityContext security) {
    return SummaryView.of(rounds.summary(Callers.of(security), round));
  }

  /** Returns the scores of a round, in the order of the checklist. */
  @GET
  @Path("/{round}/scores")
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public List<ScoreView> scores(
      @PathParam("round") String round, @Context SecurityContext security) {
    return summary(round, security).scores();
  }

  /** Gives a factor its score in a round, over the one that it had. */
  @POST
  @Path("/{round}/scores")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.STRATEGIST)
  public ScoreView score(
      @PathParam("round") String round,
      @NotNull ScoreRequest request,
      @Context SecurityContext security) {
    String comment = request.comment();
    return ScoreView.of(
        rounds.score(
            Callers.of(security),
            round,
            new Rounds.Scoring(
                request.factor(),
                request.points(),
                comment == null ? "" : comment,
                request.owner(),
                Objects.requireNonNullElse(request.improve(), false))));
  }

  /** Closes a round: it stays as it is. */
  @POST
  @Path("/{round}/closing")
  @Allow(Role.STRATEGIST)
  public Round close(@PathParam("round") String round, @Context SecurityContext security) {
    return rounds.close(Callers.of(security), round);
  }

  /** A round that is to be opened; of the whole organisation without a body. */
  public record RoundRequest(
      @Nullable String body, @NotNull LocalDate date, @NotNull FactorScale scale) {}

  /**
   * A score that is to be given.
   *
   * @param improve whether it is chosen as an area to improve; null when it is not
   */
  public record ScoreRequest(
      @NotNull Integer factor,
      @NotNull BigDecimal points,
      @Nullable String comment,
      @Nullable String owner,
      @Nullable Boolean improve) {}

  /** A score as it is answered, in points. */
  public record ScoreView(
      int factor,
      BigDecimal points,
      String comment,
      @Nullable String owner,
      boolean improve,
      String account,
      Instant entered) {

    static ScoreView of(RoundScore score) {
      return new ScoreView(
          score.factor(),
          score.score().points(),
          score.comment(),
          score.owner(),
          score.improve(),
          score.account(),
          score.entered());
    }
  }

  /** How a score changed, in points. */
  public record ChangeView(
      int factor, BigDecimal before, BigDecimal after, BigDecimal difference) {}

  /** A round with what it comes to, in points. */
  public record SummaryView(
      Round round,
      List<ScoreView> scores,
      BigDecimal sum,
      int most,
      @Nullable BigDecimal mean,
      @Nullable Round previous,
      List<ChangeView> changes,
      List<Integer> lowest) {

    static SummaryView of(RoundSummary summary) {
      return new SummaryView(
          summary.round(),
          summary.scores().stream().map(ScoreView::of).toList(),
          summary.sum().points(),
          summary.most(),
          summary.mean(),
          summary.previous(),
          summary.changes().stream()
              .map(
                  change ->
                      new ChangeView(
                          change.factor(),
                          change.before().points(),
                          change.after().points(),
                          change.difference()))
              .toList(),
          summary.lowest());
    }
  }
}
