package se.jamkoll.rest.internal.factor;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.factor.Checklist;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.FactorException;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FactorMessages;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorSuggestion;
import se.jamkoll.api.factor.Factors;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.RegionTable;
import se.jamkoll.api.factor.ScoreSinkException;
import se.jamkoll.api.factor.Suggestions;
import se.jamkoll.api.statistics.Period;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.statistics.AskedPeriod;
import se.jamkoll.rest.internal.text.Languages;

/** The ten factors, and the suggested score of factor 7. */
@Component(service = FactorResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/factors")
@Produces(MediaType.APPLICATION_JSON)
public final class FactorResource {

  private final Factors factors;
  private final Suggestions suggestions;
  private final FactorExports exports;
  private final FactorMessages messages;
  private final InstantSource clock;

  /** Creates the resource. */
  @Activate
  public FactorResource(
      @Reference Factors factors,
      @Reference Suggestions suggestions,
      @Reference FactorExports exports,
      @Reference FactorMessages messages) {
    this(factors, suggestions, exports, messages, InstantSource.system());
  }

  FactorResource(
      Factors factors,
      Suggestions suggestions,
      FactorExports exports,
      FactorMessages messages,
      InstantSource clock) {
    this.factors = factors;
    this.suggestions = suggestions;
    this.exports = exports;
    this.messages = messages;
    this.clock = clock;
  }

  /** Returns the checklist of a year; of this year where none is named. */
  @GET
  @Tagged
  @Allow
  public Checklist checklist(
      @QueryParam("year") @Nullable Integer year, @Context HttpHeaders headers) {
    return factors.checklist(
        Objects.requireNonNullElseGet(year, () -> AskedPeriod.today(clock).getYear()),
        language(headers));
  }

  /** Returns SKR's table of the pilot regions' own assessments. */
  @GET
  @Path("/regions")
  @Tagged
  @Allow
  public RegionTable regions(@Context HttpHeaders headers) {
    return factors.regions(language(headers));
  }

  /** Returns the suggested score of factor 7, with how it came about. */
  @GET
  @Path("/{factor}/suggestion")
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(problems = 409)
  public SuggestionView suggestion(
      @PathParam("factor") String factor,
      @BeanParam AskedFigures asked,
      @Context HttpHeaders headers,
      @Context SecurityContext security) {
    measured(factor);
    FactorSuggestion suggestion = suggestions.suggest(Callers.of(security), asked.on(clock));
    return SuggestionView.of(suggestion, messages.explain(suggestion, language(headers)));
  }

  /** Keeps what people made of the suggestion. */
  @POST
  @Path("/{factor}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allow(Role.STRATEGIST)
  @Answers(status = 201, with = AnswerView.class)
  public Response answer(
      @PathParam("factor") String factor,
      @NotNull AnswerRequest request,
      @Context SecurityContext security) {
    measured(factor);
    String comment = request.comment();
    return created(
        AnswerView.of(
            suggestions.answer(
                Callers.of(security),
                new FigureQuery(
                    request.body(), new Period(request.from(), request.to()), request.scale()),
                request.points(),
                comment == null ? "" : comment,
                request.round())));
  }

  /** Returns the answers of a body, or of the whole organisation, newest first. */
  @GET
  @Path("/{factor}/answers")
  @Tagged
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  public List<AnswerView> answers(
      @PathParam("factor") String factor,
      @QueryParam("body") @Nullable String body,
      @Context SecurityContext security) {
    measured(factor);
    return suggestions.answers(Callers.of(security), body).stream().map(AnswerView::of).toList();
  }

  /** Hands an answer to the systems that are set up for it, and returns how each of them fared. */
  @POST
  @Path("/{factor}/answers/{answer}/deliveries")
  @Allow(Role.STRATEGIST)
  public List<DeliveryView> publish(
      @PathParam("factor") String factor,
      @PathParam("answer") String answer,
      @Context HttpHeaders headers,
      @Context SecurityContext security) {
    measured(factor);
    Locale locale = language(headers);
    return suggestions.publish(Callers.of(security), answer).stream()
        .map(each -> DeliveryView.of(each, messages.explain(each, locale)))
        .toList();
  }

  /** Returns the figures by body as a file. */
  @GET
  @Path("/{factor}/figures")
  @Produces(MediaType.WILDCARD)
  @Allow({Role.STRATEGIST, Role.SECRETARY, Role.READER, Role.ADMIN})
  @Answers(with = Object.class, problems = 409)
  public Response figures(
      @PathParam("factor") String factor,
      @QueryParam("kind") FactorExports.@Nullable Kind kind,
      @BeanParam AskedFigures asked,
      @Context HttpHeaders headers,
      @Context SecurityContext security)
      throws IOException {
    measured(factor);
    FactorExports.Kind wanted = Objects.requireNonNullElse(kind, FactorExports.Kind.JSON);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exports.write(Callers.of(security), wanted, asked.on(clock), language(headers), file);
    return Response.ok(file.toByteArray(), wanted.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"factor-7." + wanted.extension() + "\"")
        .build();
  }

  /** Only factor 7 is measured; of the others there is nothing to suggest. */
  private static void measured(String factor) {
    if (!factor.equals(String.valueOf(Factor.DECISION_DOCUMENTATION))) {
      throw new FactorException(FactorException.Problem.NOT_MEASURED, factor);
    }
  }

  static Response created(Object entity) {
    return Response.status(Response.Status.CREATED).entity(entity).build();
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.best(headers.getAcceptableLanguages());
  }

  /**
   * What people made of a suggestion.
   *
   * @param points the score; null to accept what is suggested
   * @param round the round that it is given in; null for none
   */
  public record AnswerRequest(
      @Nullable String body,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull FactorScale scale,
      @Nullable BigDecimal points,
      @Nullable String comment,
      @Nullable String round) {}

  /**
   * How a system fared.
   *
   * @param sink its id
   * @param taken whether it took the score
   * @param failure what went wrong; null when it took it
   * @param explanation why, and what to do; empty when it took it
   */
  public record DeliveryView(
      String sink,
      boolean taken,
      ScoreSinkException.@Nullable Failure failure,
      String explanation) {

    static DeliveryView of(Suggestions.Delivery delivery, String explanation) {
      return new DeliveryView(
          delivery.sink(), delivery.failure() == null, delivery.failure(), explanation);
    }
  }
}
