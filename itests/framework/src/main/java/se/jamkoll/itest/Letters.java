package se.jamkoll.itest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/** The example letters, checked through services. */
record Letters(DocumentReader reader, Assessor assessor, ProfileSource profiles) {

  Assessment check(String name) throws IOException {
    ReadingResult result = reader.read(source(name));
    if (result instanceof ReadingResult.Read read) {
      return assessor.assess(
          new AssessmentRequest(
              name,
              read.document(),
              profiles.defaultProfile(),
              Moment.MEETING,
              Locale.forLanguageTag("sv")));
    }
    throw new AssertionError(name + ": " + result);
  }

  static DocumentSource source(String name) throws IOException {
    try (InputStream stream = Letters.class.getResourceAsStream("/letters/" + name)) {
      if (stream == null) {
        throw new IOException("There is no letter " + name + ".");
      }
      return DocumentSource.of(name, stream.readAllBytes());
    }
  }
}
