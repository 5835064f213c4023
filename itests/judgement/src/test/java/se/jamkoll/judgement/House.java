package se.jamkoll.judgement;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;

/** The services under measurement, found as the command line finds them. */
final class House {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final DocumentReader reader = service(DocumentReader.class);
  private final Assessor assessor = service(Assessor.class);
  private final ProfileSource profiles = service(ProfileSource.class);

  private static <T> T service(Class<T> type) {
    return ServiceLoader.load(type)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + type.getName() + " is registered"));
  }

  ReadingResult read(String name, byte[] content) {
    return reader.read(DocumentSource.of(name, content));
  }

  Assessment assess(String name, DecisionDocument document) {
    return assess(name, document, profiles.defaultProfile());
  }

  Assessment assess(String name, DecisionDocument document, Profile profile) {
    return assessor.assess(new AssessmentRequest(name, document, profile, Moment.MEETING, SWEDISH));
  }

  Profile profile(Path file) throws InvalidProfileException {
    return profiles.read(file);
  }
}
