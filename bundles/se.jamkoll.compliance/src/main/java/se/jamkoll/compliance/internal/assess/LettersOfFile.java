package se.jamkoll.compliance.internal.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Container;
import se.jamkoll.api.document.ReadingResult.Read;
import se.jamkoll.api.document.ReadingResult.Unreadable;

/**
 * Assesses what one file holds. Of a file with several letters (a zip file, a mail, a merged pack)
 * the best one stands, as of several letters of one item, and it is uncertain when they differ.
 */
final class LettersOfFile {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final String APPENDIX_RULE = "appendix-readable";

  /** Which status stands; an earlier one before a later one. */
  private static final List<AssessmentStatus> ORDER =
      List.of(
          AssessmentStatus.ASSESSED,
          AssessmentStatus.UNREADABLE,
          AssessmentStatus.EXEMPT,
          AssessmentStatus.NOT_A_DECISION);

  private static final Comparator<Letter> BEST_FIRST =
      Comparator.comparingInt((Letter letter) -> ORDER.indexOf(letter.assessment().status()))
          .thenComparing(
              letter -> letter.assessment().level(),
              Comparator.nullsLast(
                  Comparator.comparing(Level::compliant)
                      .thenComparing(Comparator.naturalOrder())
                      .reversed()));

  private final Assessor assessor;
  private final Profile profile;

  LettersOfFile(Assessor assessor, Profile profile) {
    this.assessor = assessor;
    this.profile = profile;
  }

  /**
   * A letter that was assessed.
   *
   * @param assessment what is said of it
   * @param uncertain whether a person should read
   * @param appendix the number of the appendix that it leaves its analysis to; empty when it gives
   *     none; null when it leaves it to none, or to one that was at hand
   */
  record Letter(Assessment assessment, boolean uncertain, @Nullable String appendix) {}

  /** Assesses a file that was read. */
  Letter assess(ReadingResult result) {
    if (!(result instanceof Container container)) {
      return assess(result, List.of());
    }
    List<Letter> letters =
        container.letters().stream()
            .map(part -> assess(part.result(), Appendix.of(container, part)))
            .sorted(BEST_FIRST)
            .toList();
    Letter best = letters.get(0);
    boolean differ =
        best.assessment().status() == AssessmentStatus.ASSESSED
            && letters.stream().anyMatch(each -> !same(best, each));
    return new Letter(best.assessment(), best.uncertain() || differ, best.appendix());
  }

  /** What could not be read may say anything; what is no decision says nothing. */
  private static boolean same(Letter best, Letter other) {
    return switch (other.assessment().status()) {
      case ASSESSED -> Objects.equals(best.assessment().level(), other.assessment().level());
      case EXEMPT, NOT_A_DECISION, NO_DOCUMENT -> true;
      case UNREADABLE, RESTRICTED -> false;
    };
  }

  private Letter assess(ReadingResult result, List<Appendix> appendices) {
    if (result instanceof Read read) {
      return assess(read.document(), appendices);
    }
    Unreadable unreadable = (Unreadable) result;
    Assessment assessment =
        Assessment.unreadable(
            "", unreadable.reason(), profile.profileVersion(), assessor.rules(), 0);
    return new Letter(assessment, false, null);
  }

  private Letter assess(DecisionDocument document, List<Appendix> appendices) {
    Assessment assessment =
        assessor.assess(
            new AssessmentRequest("", document, profile, Moment.MEETING, SWEDISH).with(appendices));
    return new Letter(
        assessment, Objects.equals(assessment.uncertain(), true), appendixOf(document, assessment));
  }

  /** A letter whose appendix was at hand and read has another level, or better states. */
  private static @Nullable String appendixOf(DecisionDocument document, Assessment assessment) {
    Pairs pairs = assessment.pairs();
    if (assessment.level() != Level.PARTIAL || pairs == null || !onlyClaims(pairs)) {
      return null;
    }
    return assessment.findings().stream()
        .filter(finding -> finding.rule().equals(APPENDIX_RULE))
        .findFirst()
        .map(
            finding ->
                finding.start() == null || finding.end() == null
                    ? ""
                    : document.text().substring(finding.start(), finding.end()))
        .map(sentence -> Appendix.number(sentence).orElse(""))
        .orElse(null);
  }

  private static boolean onlyClaims(Pairs pairs) {
    return pairs.womenMen().compareTo(PairState.CLAIMED) <= 0
        && pairs.girlsBoys().compareTo(PairState.CLAIMED) <= 0;
  }
}
