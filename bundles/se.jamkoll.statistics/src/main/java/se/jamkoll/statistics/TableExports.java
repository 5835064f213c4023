package se.jamkoll.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsExports;
import se.jamkoll.api.statistics.StatisticsMessages;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.statistics.internal.export.TableFiles;

/** Writes statistics as files; the statistics hold the walls and hide what is too little. */
@Component
public final class TableExports implements StatisticsExports {

  private final Statistics statistics;
  private final StatisticsMessages messages;

  /** Creates the service. */
  @Activate
  public TableExports(@Reference Statistics statistics, @Reference StatisticsMessages messages) {
    this.statistics = statistics;
    this.messages = messages;
  }

  @Override
  public void write(
      Caller caller, Kind kind, StatisticsQuery query, Locale locale, OutputStream out)
      throws IOException {
    new TableFiles(statistics.table(caller, query), messages, locale).write(kind, out);
  }
}
