package se.jamkoll.rest.internal.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/**
 * Keeps a browser from taking an answer for what it is not: text from documents stays data. What an
 * answer says itself stands.
 */
@Component(service = ContainerResponseFilter.class)
@JakartarsExtension
public final class SafeHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putIfAbsent("X-Content-Type-Options", one("nosniff"));
    headers.putIfAbsent(
        "Content-Security-Policy", one("default-src 'none'; frame-ancestors 'none'"));
    headers.putIfAbsent("Referrer-Policy", one("no-referrer"));
    headers.putIfAbsent("Cross-Origin-Resource-Policy", one("same-origin"));
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, one("no-store"));
    if (!headers.containsKey(HttpHeaders.VARY)) {
      headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
  }

  private static List<Object> one(Object value) {
    return new ArrayList<>(List.of(value));
  }
}
