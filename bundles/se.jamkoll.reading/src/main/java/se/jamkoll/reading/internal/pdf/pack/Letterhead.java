package se.jamkoll.reading.internal.pdf.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.ReadingResult.Part.Kind;

/** The words by which documents of a meeting call themselves, and their diary numbers. */
final class Letterhead {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_APPENDIX = 120;

  private static final Pattern AGENDA =
      Pattern.compile("(?:kallelse|föredragningslista|dagordning|ärendelista)\\b.*", FLAGS);
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?:protokollsutdrag|utdrag ur protokoll|(?:sammanträdes|mötes)?protokoll)\\b.*", FLAGS);
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:tjänste(?:manna)?skrivelse|tjänsteutlåtande|missiv)(?:\\s+till\\b.*)?", FLAGS);
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(bilaga(?:\\s+(?:nr\\.?\\s*)?(?:\\d{1,3}|[A-H])\\b)?)(?:[.:–-]?\\s.*)?", FLAGS);
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:remissvar|yttrande|motion|reservation|interpellation|medborgarförslag|"
              + "delegationsbeslut|granskningsrapport|revisionsrapport|delårsrapport)",
          FLAGS);
  private static final Pattern PROPOSAL =
      Pattern.compile("(?:\\d+\\.?\\s+)?(?:förslag till \\p{L}*beslut|beslutsförslag)[:.]?", FLAGS);
  private static final Pattern DIARY_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(\\p{Lu}{1,6}[ -]?(?:19|20)\\d{2}\\s?[/:-]\\s?\\d{1,6}(?:[-.]\\d{1,4})?)"
              + "|(?i:dnr|diarienr|diarienummer|ärendenr|ärendenummer)[.:]?\\s*"
              + "((?:\\p{Lu}{1,6}[ -]?)?(?:19|20)?\\d{2,4}\\s?[/:-]\\s?\\d{1,6}(?:[-.]\\d{1,4})?))"
              + "(?![\\d/])");

  private Letterhead() {}

  /** Returns what a document is that has a row such as this among its first, or null. */
  static @Nullable Kind kind(String row) {
    String text = row.strip();
    if (APPENDIX.matcher(text).matches()
        && text.length() <= LONGEST_APPENDIX
        && !text.endsWith(".")) {
      return Kind.APPENDIX;
    }
    if (text.length() > LONGEST_NAME || text.endsWith(".")) {
      return null;
    }
    if (AGENDA.matcher(text).matches()) {
      return Kind.AGENDA;
    }
    if (MINUTES.matcher(text).matches()) {
      return Kind.MINUTES;
    }
    if (LETTER.matcher(text).matches()) {
      return Kind.LETTER;
    }
    return OTHER.matcher(text).matches() ? Kind.OTHER : null;
  }

  /** Tells whether a row is the heading of a proposed decision. */
  static boolean proposes(String row) {
    return PROPOSAL.matcher(row.strip()).matches();
  }

  /** Returns the diary number in a row, or null. */
  static @Nullable String diaryNumber(String row) {
    Matcher matcher = DIARY_NUMBER.matcher(row);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
