package se.jamkoll.rest.internal.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.rest.internal.text.Languages;
import se.jamkoll.rest.internal.text.Texts;

/**
 * Puts problems into words on their way out, in the language that the caller asks for. An answer
 * that only has the status of an error gets the words of that status.
 */
@Component(service = ContainerResponseFilter.class)
@JakartarsExtension
public final class ProblemWriting implements ContainerResponseFilter {

  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

  private static final String RETRY_SECONDS = "30";

  private static final int FIRST_ERROR = 400;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      write(problem, request, response);
    } else if (response.getStatus() >= FIRST_ERROR && !response.hasEntity()) {
      write(Problem.of(ProblemType.of(response.getStatus())), request, response);
    }
  }

  private static void write(
      Problem problem, ContainerRequestContext request, ContainerResponseContext response) {
    Locale locale = Languages.best(request.getAcceptableLanguages());
    response.setEntity(
        details(problem, locale, request.getUriInfo().getRequestUri().getRawPath()),
        new Annotation[0],
        PROBLEM_JSON);
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    sayWhenToTryAgain(problem.type(), response);
  }

  private static void sayWhenToTryAgain(ProblemType type, ContainerResponseContext response) {
    boolean passing = type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS;
    if (passing && !response.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)) {
      response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
  }

  private static ProblemDetails details(Problem problem, Locale locale, String instance) {
    ProblemType type = problem.type();
    return new ProblemDetails(
        type.uri(),
        Texts.in(locale).get("problem." + type.id() + ".title"),
        type.status(),
        problem.detail().apply(locale),
        instance,
        problem.problem(),
        problem.errors().stream()
            .map(
                error ->
                    new ProblemDetails.FieldError(error.field(), error.message().apply(locale)))
            .toList());
  }
}
