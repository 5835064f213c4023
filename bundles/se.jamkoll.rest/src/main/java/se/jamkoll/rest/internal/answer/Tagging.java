package se.jamkoll.rest.internal.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import se.jamkoll.rest.internal.json.Json;

/** Tags answers by what they say, and leaves out what the caller has already. */
@Component(service = ContainerResponseFilter.class)
@JakartarsExtension
@Tagged
public final class Tagging implements ContainerResponseFilter {

  private static final int LENGTH = 32;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (response.getStatus() != Response.Status.OK.getStatusCode() || !response.hasEntity()) {
      return;
    }
    byte[] json = Json.MAPPER.writeValueAsBytes(response.getEntity());
    EntityTag tag = new EntityTag(hash(json));
    Response.ResponseBuilder known = request.getRequest().evaluatePreconditions(tag);
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (known == null) {
      response.setEntity(json, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    } else {
      response.setStatusInfo(known.build().getStatusInfo());
      response.setEntity(null);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
