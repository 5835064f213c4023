package se.jamkoll.statistics;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.statistics.internal.sink.HttpSink;

/** Posts scores to an address, where one is configured. */
@Component(configurationPid = AddressSink.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = AddressSink.Settings.class)
public final class AddressSink implements FactorScoreSink {

  /** The name of the configuration. */
  static final String PID = "se.jamkoll.statistics.sink.http";

  private final HttpSink sink;

  /** Creates the sink. */
  @Activate
  public AddressSink(Settings settings) {
    this.sink =
        new HttpSink(
            address(settings.address().strip()),
            settings._token(),
            Duration.ofMillis(Math.max(1, settings.timeoutMillis())));
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // As good as one that leads nowhere.
    }
    throw new IllegalArgumentException(PID + " needs an address with http or https.");
  }

  @Override
  public String id() {
    return sink.id();
  }

  @Override
  public void take(SuggestionAnswer answer) throws IOException {
    sink.take(answer);
  }

  /** Where scores are posted. */
  @ObjectClassDefinition(name = "Jämkoll: scores to an address")
  @interface Settings {

    /** Returns the address. */
    @AttributeDefinition(name = "Address")
    String address();

    /**
     * Returns what is sent as bearer token; empty for none. By its name it is no service property.
     */
    @AttributeDefinition(name = "Token", type = AttributeType.PASSWORD)
    String _token() default "";

    /** Returns how long to wait for an answer. */
    @AttributeDefinition(name = "Timeout in milliseconds")
    int timeoutMillis() default 10_000;
  }
}
