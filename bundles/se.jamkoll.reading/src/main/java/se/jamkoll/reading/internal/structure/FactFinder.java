package se.jamkoll.reading.internal.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.document.DocumentFacts;

/** Finds what a letter says of itself in its letterhead and first lines. */
final class FactFinder {

  private static final int OPENING = 40;
  private static final int SHORT = 100;
  private static final int BODY_WORDS = 5;
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern NUMBER_LABEL =
      Pattern.compile(
          "^(?:vår |vårt |ert )?(?:dnr|d\\.?nr|diarie-?nr|diarienummer|diariebeteckning|ärende-?nr|"
              + "ärendenummer|ärende-id|beteckning|ärendebeteckning)(?![\\p{L}\\d])[\\s:.]*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATE_LABEL =
      Pattern.compile("^datum(?![\\p{L}\\d])[\\s:.]*(.*)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY_LABEL =
      Pattern.compile(
          "^(?:till|nämnd|mottagare|beslutsinstans|beslutande organ|beslutsorgan)[\\s]*(?::\\s*|$)(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\p{Lu}\\p{L}{0,7}[ /-]?)?(?:19|20)\\d{2}[-/:]\\d{1,6}(?:-\\d{1,4})?(?![\\p{L}\\d])");
  private static final Pattern NUMBER_WITH_LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\p{Lu}{2,6}[ /-]?(?:19|20)\\d{2}[-/:.]\\d{1,6}(?:-\\d{1,4})?(?![\\p{L}\\d])");
  private static final Pattern ISO_DATE = Pattern.compile("(20\\d{2})-(\\d{2})-(\\d{2})");
  private static final Pattern WRITTEN_DATE =
      Pattern.compile("(?<!\\d)(\\d{1,2}) (\\p{L}+) (20\\d{2})(?!\\d)");
  private static final Pattern BODY =
      Pattern.compile(
          "^\\p{Lu}.*(?:nämnd|nämnden|styrelse|styrelsen|fullmäktige|utskott|utskottet|"
              + "beredningen|direktionen|delegation|delegationen)$");

  private static final Pattern RELATION =
      Pattern.compile(" (?:i|till|av|från|om) |^(?:Ärendet|Beslut)");

  private final List<String> lines;
  private final List<String> above;

  private FactFinder(List<String> lines, List<String> above) {
    this.lines = lines;
    this.above = above;
  }

  /**
   * Returns the facts of a letter.
   *
   * @param letterhead lines of the headers of pages
   * @param letter the lines of the letter. A fact with a label may stand in the first of them; one
   *     without only above the first heading
   */
  static DocumentFacts in(List<String> letterhead, List<Line> letter) {
    List<String> above = new ArrayList<>(letterhead);
    List<String> lines = new ArrayList<>(letterhead);
    boolean text = false;
    for (Line line : letter.subList(0, Math.min(OPENING, letter.size()))) {
      text = text || startsText(line);
      lines.add(line.text());
      if (!text) {
        above.add(line.text());
      }
    }
    FactFinder finder = new FactFinder(lines, above);
    return new DocumentFacts(
        finder.diaryNumber(), finder.date(), finder.body(), finder.documentType());
  }

  private static boolean startsText(Line line) {
    boolean prose = line.isOpen() && HeadingShape.isSentence(line.text());
    return (line.isHeading() || prose)
        && !HeadingShape.startsWithLabel(line.text())
        && !HeadingWords.nameDocumentType(line.text());
  }

  private @Nullable String diaryNumber() {
    for (int i = 0; i < lines.size(); i++) {
      String value = value(NUMBER_LABEL, i);
      String number = value.isEmpty() ? null : number(NUMBER, value);
      if (number != null) {
        return number;
      }
    }
    for (String line : above) {
      String number = line.length() > SHORT ? null : number(NUMBER_WITH_LETTERS, line);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static @Nullable String number(Pattern pattern, String text) {
    Matcher number = pattern.matcher(text);
    while (number.find()) {
      if (!ISO_DATE.matcher(number.group()).matches()) {
        return number.group();
      }
    }
    return null;
  }

  private @Nullable LocalDate date() {
    for (int i = 0; i < lines.size(); i++) {
      String value = value(DATE_LABEL, i);
      LocalDate date = value.isEmpty() ? null : date(value);
      if (date != null) {
        return date;
      }
    }
    for (String line : above) {
      LocalDate date = line.length() > SHORT ? null : date(line);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(String text) {
    Matcher iso = ISO_DATE.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher written = WRITTEN_DATE.matcher(text);
    if (!written.find()) {
      return null;
    }
    int month = MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT)) + 1;
    return date(written.group(3), month, written.group(1));
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String body() {
    for (int i = 0; i < lines.size(); i++) {
      String value = value(BODY_LABEL, i);
      if (isBody(value)) {
        return value;
      }
    }
    return above.stream().filter(FactFinder::isBody).findFirst().orElse(null);
  }

  private static boolean isBody(String line) {
    return !line.isEmpty()
        && line.length() <= SHORT
        && !RELATION.matcher(line).find()
        && line.split(" ", -1).length <= BODY_WORDS
        && BODY.matcher(line).matches();
  }

  private @Nullable String documentType() {
    return above.stream()
        .filter(HeadingWords::nameDocumentType)
        .map(line -> line.endsWith(":") ? line.substring(0, line.length() - 1) : line)
        .findFirst()
        .orElse(null);
  }

  /** Returns what stands after a label, on its line or the next; empty without the label. */
  private String value(Pattern label, int index) {
    String line = lines.get(index);
    if (line.length() > SHORT) {
      return "";
    }
    Matcher labelled = label.matcher(line);
    if (!labelled.matches()) {
      return "";
    }
    String value = labelled.group(1).strip();
    return value.isEmpty() && index + 1 < lines.size() ? lines.get(index + 1) : value;
  }
}
