package se.jamkoll.rest.internal.limit;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.time.Duration;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.metatype.annotations.Designate;

/** Bounds what each route takes. */
@Component(service = DynamicFeature.class, configurationPid = LimitSettings.PID)
@JakartarsExtension
@Designate(ocd = LimitSettings.class)
public final class Limits implements DynamicFeature {

  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = 1024 * KILOBYTE;

  private final BodyLimit files;
  private final BodyLimit others;

  /** Creates the limits. */
  @Activate
  public Limits(LimitSettings settings) {
    this(
        settings.upload_megabytes() * MEGABYTE,
        settings.body_kilobytes() * KILOBYTE,
        settings.memory_megabytes() * MEGABYTE,
        Duration.ofSeconds(settings.send_seconds()),
        InstantSource.system());
  }

  /**
   * Creates limits.
   *
   * @param file the most bytes of a request with a file
   * @param other the most bytes of any other request
   * @param together the most bytes of all requests together
   * @param patience how long a request may take to arrive
   * @param clock tells the time
   */
  public Limits(long file, long other, long together, Duration patience, InstantSource clock) {
    UploadMemory memory = new UploadMemory(together);
    this.files = new BodyLimit(file, memory, patience, clock);
    this.others = new BodyLimit(other, memory, patience, clock);
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    boolean file = resource.getResourceMethod().isAnnotationPresent(Upload.class);
    context.register(file ? files : others);
  }
}
