package se.jamkoll.rest.internal.request;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.media.multipart.MultiPartProperties;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;

/** Takes files as multipart/form-data, in memory alone: a draft is never written to disk. */
@Component(service = Feature.class)
@JakartarsExtension
public final class FileParts implements Feature {

  @Override
  public boolean configure(FeatureContext context) {
    context.register(
        new MultiPartProperties()
            .bufferThreshold(MultiPartProperties.BUFFER_THRESHOLD_MEMORY_ONLY)
            .resolver());
    context.register(MultiPartFeature.class);
    return true;
  }
}
