package se.jamkoll.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.factor.FactorExports;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.api.statistics.Selection;
import se.jamkoll.api.statistics.Statistics;
import se.jamkoll.api.statistics.StatisticsQuery;
import se.jamkoll.statistics.internal.export.FigureFiles;

/** Writes the figures of factor 7; the statistics hold the walls and hide what is too little. */
@Component
public final class FigureExports implements FactorExports {

  private final Statistics statistics;

  /** Creates the service. */
  @Activate
  public FigureExports(@Reference Statistics statistics) {
    this.statistics = statistics;
  }

  @Override
  public void write(Caller caller, Kind kind, FigureQuery query, Locale locale, OutputStream out)
      throws IOException {
    String body = query.body();
    Selection selection =
        body == null ? Selection.of(query.period()) : Selection.of(query.period(), body);
    StatisticsQuery byBody = new StatisticsQuery(selection, List.of(Dimension.BODY));
    new FigureFiles(statistics.table(caller, byBody), query.scale(), locale).write(kind, out);
  }
}
