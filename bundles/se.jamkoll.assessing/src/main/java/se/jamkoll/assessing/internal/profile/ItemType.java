package se.jamkoll.assessing.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;
import se.jamkoll.assessing.internal.profile.NotAssessed.Reason;

/**
 * Tells documents that need no description from decision letters (rubric section 1).
 *
 * <p>It errs towards assessing. A title of an exempt type exempts only while everything that is
 * proposed is {@linkplain Proposal#formal() a matter of form}. A document that calls itself
 * minutes, an agenda and the like is one, unless it proposes a decision without looking like one.
 */
public final class ItemType {

  private static final Pattern NUMBER =
      Pattern.compile("^(§\\s*\\d+|(ärende |punkt )?\\d+)[.:)]?\\s+", Pattern.CASE_INSENSITIVE);
  private static final String SWEDISH = "sv";
  private static final int FIRST_PARAGRAPHS = 4;

  private ItemType() {}

  /** Returns why a document gets no level, or nothing when it is to be assessed. */
  public static Optional<NotAssessed> of(DecisionDocument document, Profile profile) {
    Proposed proposal = new Proposed(document);
    return notADecision(document, proposal)
        .or(() -> exempt(document, profile, proposal))
        .or(() -> otherLanguage(document));
  }

  private static Optional<NotAssessed> exempt(
      DecisionDocument document, Profile profile, Proposed proposal) {
    String title = withoutNumber(document.title()).toLowerCase(Locale.ROOT);
    return isOfAny(profile.exemptTypes(), title) && proposal.get().formal()
        ? Optional.of(
            new NotAssessed(AssessmentStatus.EXEMPT, Reason.EXEMPT_TYPE, titleOf(document)))
        : Optional.empty();
  }

  private static boolean isOfAny(Set<String> types, String title) {
    for (String type : types) {
      if (isOf(type, title)) {
        return true;
      }
    }
    return false;
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

  private static Optional<NotAssessed> notADecision(DecisionDocument document, Proposed proposal) {
    List<String> names =
        Stream.of(document.title(), document.facts().documentType())
            .filter(Objects::nonNull)
            .map(ItemType::withoutNumber)
            .filter(DocumentKind::anyNamed)
            .toList();
    List<Opening> openings = namedOpenings(document);
    if (names.isEmpty() && openings.isEmpty()) {
      return Optional.empty();
    }
    for (DocumentKind kind : DocumentKind.values()) {
      Optional<Paragraph> named =
          openings.stream()
              .filter(opening -> kind.named(opening.text()))
              .map(Opening::paragraph)
              .findFirst();
      boolean calledSo = named.isPresent() || names.stream().anyMatch(kind::named);
      if (calledSo
          && !proposal.get().letter()
          && (!proposal.get().made() || kind.looksLike(document))) {
        return Optional.of(new NotAssessed(AssessmentStatus.NOT_A_DECISION, kind.reason(), named));
      }
    }
    return Optional.empty();
  }

  private static List<Opening> namedOpenings(DecisionDocument document) {
    List<Paragraph> paragraphs = document.paragraphs();
    List<Opening> named = new ArrayList<>();
    for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
      Opening opening = Opening.of(paragraphs.get(i), document);
      if (DocumentKind.anyNamed(opening.text())) {
        named.add(opening);
      }
    }
    return named;
  }

  /** One of the first paragraphs, with its text, which may name what the document is. */
  private record Opening(Paragraph paragraph, String text) {

    static Opening of(Paragraph paragraph, DecisionDocument document) {
      return new Opening(paragraph, withoutNumber(document.textOf(paragraph)));
    }
  }

  private static Optional<Paragraph> titleOf(DecisionDocument document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == Role.TITLE)
        .findFirst();
  }

  /** Returns the text without the number of an agenda item before it, such as "§ 12" or "3.". */
  private static String withoutNumber(String text) {
    String stripped = text.strip();
    Matcher number = NUMBER.matcher(stripped);
    return number.lookingAt() ? stripped.substring(number.end()) : stripped;
  }

  /**
   * What a document proposes, looked for only where it matters: most letters are plainly letters.
   */
  private static final class Proposed {

    private final DecisionDocument document;
    private @Nullable Proposal found;

    Proposed(DecisionDocument document) {
      this.document = document;
    }

    Proposal get() {
      Proposal proposal = found == null ? Proposal.in(document) : found;
      found = proposal;
      return proposal;
    }
  }
}
