package se.jamkoll.shell.internal.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import se.jamkoll.shell.internal.check.Checked;

/** Writes every assessment as one JSON object on a line of its own. */
final class JsonReport implements Report {

  private final JsonGenerator json;

  JsonReport(Writer out) throws IOException {
    this.json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  @Override
  public void write(Checked checked) throws IOException {
    RecordJson.write(json, checked.assessment());
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }
}
