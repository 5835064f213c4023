package se.jamkoll.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.AllowAnyone;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.text.Languages;
import se.jamkoll.rest.internal.text.Texts;

/** Describes the API to people, on a page that asks no other host for anything. */
@Component(service = ApiPageResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/docs")
public final class ApiPageResource {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /** Creates the resource. */
  @Activate
  public ApiPageResource() {}

  /** Shows the API on a page: every route, who may ask, what it takes and answers. */
  @GET
  @Produces("text/html; charset=UTF-8")
  @AllowAnyone
  @Answers(with = String.class)
  public Response page(@Context HttpHeaders headers) {
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    return Response.ok(new ApiPage(description(), Texts.in(locale), locale).html())
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .header("Content-Security-Policy", POLICY)
        .build();
  }

  /** Returns how that page looks. */
  @GET
  @Path("/style.css")
  @Produces("text/css; charset=UTF-8")
  @AllowAnyone
  public String style() {
    return new String(Description.file("style.css"), StandardCharsets.UTF_8);
  }

  private static JsonNode description() {
    try {
      return Json.MAPPER.readTree(Description.file(OpenApiResource.FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
