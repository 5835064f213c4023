package se.jamkoll.statistics;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.statistics.internal.sink.FileSink;

/** Puts scores in a folder, where one is configured. */
@Component(configurationPid = FolderSink.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FolderSink.Settings.class)
public final class FolderSink implements FactorScoreSink {

  /** The name of the configuration. */
  static final String PID = "se.jamkoll.statistics.sink.file";

  private final FileSink sink;

  /** Creates the sink. */
  @Activate
  public FolderSink(Settings settings) {
    if (settings.folder().isBlank()) {
      throw new IllegalArgumentException(PID + " lacks folder, the folder for the scores.");
    }
    this.sink = new FileSink(Path.of(settings.folder().strip()));
  }

  @Override
  public String id() {
    return sink.id();
  }

  @Override
  public void take(SuggestionAnswer answer) throws IOException {
    sink.take(answer);
  }

  /** Where scores are put. */
  @ObjectClassDefinition(name = "Jämkoll: scores to a folder")
  @interface Settings {

    /** Returns the folder. */
    @AttributeDefinition(name = "Folder")
    String folder();
  }
}
