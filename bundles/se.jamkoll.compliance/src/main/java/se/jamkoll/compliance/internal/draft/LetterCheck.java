package se.jamkoll.compliance.internal.draft;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.compliance.Drafts.CheckedLetter;
import se.jamkoll.api.compliance.ItemReason;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;

/** Reads a document and assesses it, and keeps nothing of it. */
final class LetterCheck {

  private final DocumentReader reader;
  private final Assessor assessor;

  LetterCheck(DocumentReader reader, Assessor assessor) {
    this.reader = reader;
    this.assessor = assessor;
  }

  /** Returns what is found in a letter, or in each letter of a container. */
  List<CheckedLetter> check(DocumentSource source, Profile profile, Locale locale) {
    long start = System.nanoTime();
    ReadingResult result = reader.read(source);
    if (!(result instanceof ReadingResult.Container container)) {
      return List.of(
          letter(
              assess(source.name(), result, List.of(), profile, locale).withMillis(since(start)),
              result));
    }
    return container.letters().stream()
        .map(
            part ->
                letter(
                    assess(
                            source.name(),
                            part.result(),
                            Appendix.of(container, part),
                            profile,
                            locale)
                        .withPart(
                            part.name(), part.pages() == null ? null : part.pages().toString())
                        .withMillis(since(start)),
                    part.result()))
        .toList();
  }

  private static CheckedLetter letter(Assessment assessment, ReadingResult result) {
    return new CheckedLetter(
        assessment, result instanceof ReadingResult.Read read ? read.document() : null);
  }

  private Assessment assess(
      String name,
      ReadingResult result,
      List<Appendix> appendices,
      Profile profile,
      Locale locale) {
    if (result instanceof ReadingResult.Read read) {
      return assessor.assess(
          new AssessmentRequest(name, read.document(), profile, Moment.DRAFT, locale)
              .with(appendices));
    }
    UnreadableReason reason =
        result instanceof ReadingResult.Unreadable unreadable
            ? unreadable.reason()
            : UnreadableReason.READER_FAILED;
    return unreadable(name, reason, profile);
  }

  Assessment unreadable(String name, UnreadableReason reason, Profile profile) {
    return Assessment.unreadable(name, reason, profile.profileVersion(), assessor.rules(), 0);
  }

  /** Returns what is said of a document that is never opened. */
  Assessment restricted(String name, Profile profile) {
    return new Assessment(
        name,
        null,
        null,
        AssessmentStatus.RESTRICTED,
        ItemReason.RESTRICTED.name(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        profile.profileVersion(),
        assessor.rules(),
        0);
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
