package se.jamkoll.assessing.internal.profile;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.assessing.internal.profile.NotAssessed.Reason;

/** Kinds of documents that are not decision letters, by their names and by how they look. */
enum DocumentKind {
  /** A summons to a meeting. */
  SUMMONS(
      Reason.SUMMONS,
      "kallelse(?! på)",
      "tid\\b|plats\\b|lokal\\b|ledamöter|ersättare|ordförande|sekreterare|förhinder|upprop|val av justerare|föredragningslista|ärende(n|lista)?\\b|gruppmöte"),
  /** The agenda of a meeting. */
  AGENDA(
      Reason.AGENDA,
      "föredragningslista|dagordning|ärendelista",
      "tid\\b|plats\\b|lokal\\b|ledamöter|ordförande|sekreterare|upprop|val av justerare|mötets öppnande|mötet öppnas|justering|övriga frågor|anmälan av delegationsbeslut|informationsärenden|mötet avslutas|nästa möte"),
  /** The minutes or notes of a meeting. */
  MINUTES(
      Reason.MINUTES,
      "(sammanträdes|mötes|besluts|årsmötes)?protokoll|protokollsutdrag|utdrag ur protokoll|minnesanteckningar|mötesanteckningar",
      "närvarande|beslutande\\b|frånvarande|ej tjänstgörande|justerare|justeras|utses att justera|vid protokollet|paragrafer|anslag|underskrift|sekreterare|ordförande|§\\s*\\d+|propositionsordning|reservation|yrkande|beslutsgång|mötet avslutades"),
  /** An invitation. */
  INVITATION(
      Reason.INVITATION,
      "inbjudan",
      "välkommen|välkomna|anmäl (dig|er)|anmälan (senast|sker|görs)|o\\.?s\\.?a\\b|program\\b|tid\\b|plats\\b|var\\b|när\\b|vi bjuder"),
  /** A form to fill in. */
  FORM(
      Reason.FORM,
      "(ansöknings|anmälnings|svars)?(blankett|formulär)|ansökningsformulär",
      "namn\\b|förnamn|efternamn|personnummer|organisationsnummer|adress|telefon|e-post|underskrift|namnteckning|namnförtydligande|ort och datum|sökande\\b|fylls i|kryssa i");

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NAME = 100;
  private static final int ENOUGH = 3;

  /** Most texts are none of these names, which one look tells. */
  private static final Pattern ANY_NAME =
      Pattern.compile(
          Stream.of(values()).map(kind -> kind.name.pattern()).collect(Collectors.joining("|")),
          FLAGS);

  private final Reason reason;
  private final Pattern name;
  private final Pattern mark;

  DocumentKind(Reason reason, String names, String marks) {
    this.reason = reason;
    this.name = Pattern.compile("(" + names + ")(?![\\p{L}-])", FLAGS);
    this.mark = Pattern.compile("\\W*(\\d+[.)]?\\s*)?(" + marks + ")", FLAGS);
  }

  Reason reason() {
    return reason;
  }

  /** Tells whether a text is the name of any such document. */
  static boolean anyNamed(String text) {
    return text.length() <= LONGEST_NAME && ANY_NAME.matcher(text).lookingAt();
  }

  /** Tells whether a text is the name of such a document. */
  boolean named(String text) {
    return text.length() <= LONGEST_NAME && name.matcher(text).lookingAt();
  }

  /** Tells whether a document looks so: by several short paragraphs that such documents have. */
  boolean looksLike(DecisionDocument document) {
    return document.paragraphs().stream()
            .map(document::textOf)
            .filter(text -> text.length() <= LONGEST_NAME && mark.matcher(text).lookingAt())
            .distinct()
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }
}
