package se.jamkoll.reading.internal.pdf.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.pdf.line.TextLine;

/** Decides how the end of a line joins the start of the next. */
public final class Hyphenation {

  private static final Set<String> SUSPENDING =
      Set.of("och", "eller", "samt", "respektive", "resp", "till", "som", "men", "and", "or");
  private static final Set<String> HYPHENATING =
      Set.of("it", "va", "tv", "sfi", "hbtq", "hbtqi", "adhd", "icke", "ex", "vice");
  private static final int LONG_WORD = 14;
  private static final int LONG_ABBREVIATION = 4;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "för",
          "och",
          "eller",
          "av",
          "på",
          "i",
          "till",
          "med",
          "mellan",
          "utifrån",
          "enligt",
          "ur",
          "samt",
          "som",
          "vid",
          "om",
          "under",
          "över",
          "från",
          "inom",
          "hos",
          "bland",
          "kring",
          "inför",
          "efter",
          "gällande",
          "avseende",
          "per",
          "den",
          "det",
          "de",
          "en",
          "ett");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{Ll}+");
  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}]+(?=.$)");

  private final Set<String> hyphenated = new HashSet<>();

  /** What comes between two lines. */
  enum Join {
    /** A space. */
    SPACE,
    /** Nothing: the hyphen at the line's end is the word's own. */
    NOTHING,
    /** Nothing, and the hyphen at the line's end goes. */
    WITHOUT_HYPHEN
  }

  /** Creates a decision that knows the words that lines spell with a hyphen inside. */
  public Hyphenation(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (line.characters().indexOf('-') > 0) {
        Matcher matcher = HYPHENATED.matcher(line.characters());
        while (matcher.find()) {
          hyphenated.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Tells whether a line ends in a character that a line may end after within a word. */
  static boolean mayBreakAfter(String line) {
    int length = line.length();
    return length > 1
        && "-\u00AD\u2010\u2011\u2013/".indexOf(line.charAt(length - 1)) >= 0
        && line.charAt(length - 2) != ' ';
  }

  /** Returns how a line joins the next. */
  Join join(TextLine above, String next) {
    String line = above.characters();
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    if (last == '\u00AD') {
      return Join.WITHOUT_HYPHEN;
    }
    if ((last == '\u2013' || last == '/') && mayBreakAfter(line)) {
      return Join.NOTHING;
    }
    boolean hyphen = last == '-' || last == '\u2010' || last == '\u2011';
    if (!hyphen) {
      return above.isFull() && isBrokenWord(line, next) ? Join.NOTHING : Join.SPACE;
    }
    Matcher lastWord = LAST_WORD.matcher(line);
    Matcher firstWord = FIRST_WORD.matcher(next);
    if (!lastWord.find() || !firstWord.lookingAt()) {
      return lastWord.reset().find() && startsWithDigit(next) ? Join.NOTHING : Join.SPACE;
    }
    return join(lastWord.group(), firstWord.group(), last == '\u2011');
  }

  private Join join(String before, String after, boolean unbreakable) {
    if (SUSPENDING.contains(after.toLowerCase(Locale.ROOT))) {
      return Join.SPACE;
    }
    boolean own =
        unbreakable
            || before.length() == 1
            || HYPHENATING.contains(before.toLowerCase(Locale.ROOT))
            || !(isLowerCase(before, after) || areCapitals(before, after))
            || hyphenated.contains((before + "-" + after).toLowerCase(Locale.ROOT));
    return own ? Join.NOTHING : Join.WITHOUT_HYPHEN;
  }

  private static boolean isLowerCase(String before, String after) {
    return Character.isLowerCase(before.charAt(before.length() - 1))
        && Character.isLowerCase(after.charAt(0));
  }

  /** Words in capitals are cut too, but what is short is an abbreviation. */
  private static boolean areCapitals(String before, String after) {
    return before.length() > LONG_ABBREVIATION
        && before.chars().allMatch(Character::isUpperCase)
        && after.chars().allMatch(Character::isUpperCase);
  }

  /** A word too long for a narrow column is cut without a hyphen. */
  private static boolean isBrokenWord(String line, String next) {
    Matcher firstWord = FIRST_WORD.matcher(next);
    return line.length() >= LONG_WORD
        && line.chars().allMatch(Character::isLetter)
        && firstWord.lookingAt()
        && Character.isLowerCase(next.charAt(0))
        && !SMALL_WORDS.contains(firstWord.group());
  }

  private static boolean startsWithDigit(String next) {
    return !next.isEmpty() && Character.isDigit(next.charAt(0));
  }
}
