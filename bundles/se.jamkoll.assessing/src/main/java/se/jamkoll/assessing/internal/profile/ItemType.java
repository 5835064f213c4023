package se.jamkoll.assessing.internal.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.profile.NotAssessed.Reason;

/**
 * Tells documents that need no description from decision letters, by their title and beginning.
 *
 * <p>It errs towards assessing: whatever proposes a decision is a decision letter.
 */
public final class ItemType {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String SWEDISH = "sv";
  private static final int FIRST_PARAGRAPHS = 4;
  private static final int LONGEST_NAME = 100;

  private static final Pattern PROPOSAL =
      Pattern.compile(
          "^\\W*(förvaltningens |kontorets )?(förslag till (beslut|ställningstagande)"
              + "|förslag$|beslutsförslag|förslag till \\p{L}+(nämnd|styrelse|fullmäktige))",
          FLAGS);
  private static final Pattern LETTER =
      Pattern.compile("^\\W*(tjänsteskrivelse|tjänsteutlåtande|beslutsunderlag)\\b", FLAGS);
  private static final Pattern PROPOSES =
      Pattern.compile("föreslå\\p{L}* .{0,120}beslut", FLAGS | Pattern.DOTALL);

  private static final List<Kind> KINDS =
      List.of(
          new Kind("kallelse(?! på)", Reason.SUMMONS),
          new Kind("föredragningslista|dagordning|ärendelista", Reason.AGENDA),
          new Kind(
              "(sammanträdes|mötes)?protokoll|protokollsutdrag|minnesanteckningar", Reason.MINUTES),
          new Kind("inbjudan", Reason.INVITATION),
          new Kind("(ansöknings|anmälnings)?blankett", Reason.FORM));

  private record Kind(Pattern name, Reason reason) {
    Kind(String name, Reason reason) {
      this(Pattern.compile("^(" + name + ")(?![\\p{L}-])", FLAGS), reason);
    }
  }

  private ItemType() {}

  /** Returns why a document gets no level, or nothing when it is to be assessed. */
  public static Optional<NotAssessed> of(DecisionDocument document, Profile profile) {
    return exempt(document, profile)
        .or(() -> notADecision(document))
        .or(() -> otherLanguage(document));
  }

  private static Optional<NotAssessed> exempt(DecisionDocument document, Profile profile) {
    String title = withoutNumber(document.title()).toLowerCase(Locale.ROOT);
    return profile.exemptTypes().stream().anyMatch(type -> isOf(type, title))
        ? Optional.of(
            new NotAssessed(AssessmentStatus.EXEMPT, Reason.EXEMPT_TYPE, titleOf(document)))
        : Optional.empty();
  }

  /** A type of one word must be all the words there are: "Meddelanden maj" may be anything. */
  private static boolean isOf(String type, String title) {
    if (!title.startsWith(type)) {
      return false;
    }
    String rest = title.substring(type.length());
    return type.indexOf(' ') < 0
        ? rest.matches("[^\\p{L}]*")
        : rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
  }

  /** What it says of women and men cannot be told from words of Swedish. */
  private static Optional<NotAssessed> otherLanguage(DecisionDocument document) {
    return document.language().startsWith(SWEDISH)
        ? Optional.empty()
        : Optional.of(
            new NotAssessed(AssessmentStatus.UNREADABLE, Reason.OTHER_LANGUAGE, Optional.empty()));
  }

  private static Optional<NotAssessed> notADecision(DecisionDocument document) {
    if (proposes(document)) {
      return Optional.empty();
    }
    return beginning(document)
        .flatMap(paragraph -> kind(document.textOf(paragraph), Optional.of(paragraph)))
        .findFirst()
        .or(() -> kind(document.title(), Optional.empty()).findFirst());
  }

  private static Stream<NotAssessed> kind(String text, Optional<Paragraph> paragraph) {
    String name = withoutNumber(text);
    if (name.length() > LONGEST_NAME) {
      return Stream.empty();
    }
    return KINDS.stream()
        .filter(kind -> kind.name().matcher(name).find())
        .map(kind -> new NotAssessed(AssessmentStatus.NOT_A_DECISION, kind.reason(), paragraph));
  }

  private static boolean proposes(DecisionDocument document) {
    return PROPOSES.matcher(document.text()).find()
        || document.paragraphs().stream()
            .map(document::textOf)
            .anyMatch(text -> PROPOSAL.matcher(text).find())
        || beginning(document).map(document::textOf).anyMatch(text -> LETTER.matcher(text).find());
  }

  private static Stream<Paragraph> beginning(DecisionDocument document) {
    return document.paragraphs().stream().limit(FIRST_PARAGRAPHS);
  }

  private static Optional<Paragraph> titleOf(DecisionDocument document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == Role.TITLE)
        .findFirst();
  }

  /** Returns the text without the number of an agenda item before it, such as "§ 12" or "3.". */
  private static String withoutNumber(String text) {
    return text.strip().replaceFirst("^(§\\s*\\d+|(ärende |punkt )?\\d+)[.:)]?\\s+", "");
  }
}
