package se.jamkoll.rest.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.text.Languages;
import se.jamkoll.rest.internal.text.Texts;

/**
 * Tells of what Jetty refuses before any route sees it, such as an address with {@code //}, in the
 * words of every other problem instead of in a page of its own.
 *
 * <p>Jetty is only at hand for those who make connectors: so this makes one, which listens to
 * nothing. Where there is another server this does nothing.
 */
@Component(service = ConnectorFactory.class)
public final class RefusedAddresses implements ConnectorFactory {

  @Override
  public Connector createConnector(Server server) {
    server.setErrorHandler(RefusedAddresses::tell);
    return new LocalConnector(server);
  }

  private static boolean tell(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    ProblemType type = ProblemType.of(response.getStatus());
    Locale locale = Languages.best(acceptable(request.getHeaders().get("Accept-Language")));
    Texts texts = Texts.in(locale);
    ProblemDetails details =
        new ProblemDetails(
            type.uri(),
            texts.get("problem." + type.id() + ".title"),
            response.getStatus(),
            texts.get("problem." + type.id() + ".detail"),
            "",
            null,
            List.of());
    response.getHeaders().put("Content-Type", "application/problem+json");
    response.getHeaders().put("Content-Language", locale.getLanguage());
    response.getHeaders().put("Cache-Control", "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, Json.MAPPER.writeValueAsString(details), callback);
    return true;
  }

  private static List<Locale> acceptable(@Nullable String header) {
    try {
      return Locale.LanguageRange.parse(Objects.requireNonNullElse(header, "sv")).stream()
          .map(range -> Locale.forLanguageTag(range.getRange()))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
