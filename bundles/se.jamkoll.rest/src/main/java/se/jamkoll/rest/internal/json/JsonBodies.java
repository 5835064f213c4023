package se.jamkoll.rest.internal.json;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsMediaType;

/** Reads and writes the bodies of requests and answers as JSON. */
@Component(
    service = {MessageBodyReader.class, MessageBodyWriter.class},
    scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsMediaType({
  MediaType.APPLICATION_JSON,
  "application/problem+json",
  "application/cloudevents+json"
})
@Consumes({MediaType.APPLICATION_JSON, "application/cloudevents+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonBodies extends JacksonJsonProvider {

  /** Creates the reader and writer. */
  public JsonBodies() {
    super(Json.MAPPER);
  }
}
