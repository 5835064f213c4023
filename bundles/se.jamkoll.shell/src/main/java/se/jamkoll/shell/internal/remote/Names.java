package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.shell.internal.check.MissingServiceException;
import se.jamkoll.shell.internal.output.LevelMark;

/** The words for what a server names by constants; the constant, when it knows one that is new. */
final class Names {

  private final FindingMessages words;
  private final Locale locale;

  Names(Surroundings surroundings) throws IOException {
    try {
      this.words = surroundings.services().get().messages();
    } catch (MissingServiceException e) {
      throw new IOException(e.getMessage(), e);
    }
    this.locale = surroundings.texts().locale();
  }

  @Nullable String level(Json level) {
    try {
      return level.isNothing()
          ? null
          : LevelMark.icon(Level.valueOf(level.name()))
              + " "
              + words.name(Level.valueOf(level.name()), locale);
    } catch (IllegalArgumentException e) {
      return level.name();
    }
  }

  @Nullable String status(Json status) {
    try {
      return status.isNothing()
          ? null
          : words.name(AssessmentStatus.valueOf(status.name()), locale);
    } catch (IllegalArgumentException e) {
      return status.name();
    }
  }
}
