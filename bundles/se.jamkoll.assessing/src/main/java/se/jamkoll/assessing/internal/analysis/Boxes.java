package se.jamkoll.assessing.internal.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes of a form in a text, and what stands beside them.
 *
 * @param state which boxes are ticked
 * @param label what stands beside the only ticked box
 * @param comment what is written beside the boxes, without their labels
 */
record Boxes(State state, Label label, String comment) {

  /** What a lone sign for better, worse or the same is: a ticked box. */
  static final Boxes SIGN = new Boxes(State.ONE, Label.OTHER, "");

  private static final String EMPTY = "☐|□|❏|❑|\\[ ?]|\\( ?\\)|◻|⬜";
  private static final String TICKED = "☒|☑|■|✓|✔|✗|✘|⊠|\\[[xX✓]]|\\([xX✓]\\)|◼";
  private static final String SIGNS = "☐□❏❑◻⬜☒☑■✓✔✗✘⊠◼";

  /** Signs for boxes stand after all letters of European languages. */
  private static final char LAST_LETTER = '\u1FFF';

  private static final Pattern BOX =
      Pattern.compile("(?<empty>" + EMPTY + ")|(?<ticked>" + TICKED + ")");
  private static final Pattern NO = Pattern.compile("(?iu)\\s*(?<no>nej)\\b");
  private static final Pattern UNAFFECTED =
      Pattern.compile("(?iu)\\s*((påverkas|berörs|påverkar|berör)\\s+(inte|ej)|ingen påverkan)\\b");
  private static final Pattern YES = Pattern.compile("(?iu)\\s*ja\\b");
  private static final Pattern OFFERED = Pattern.compile("(?iu)\\s*(ja|nej)\\s*[,–:-]\\s*\\p{L}");

  /** What stands beside a box, until the next one, the end of the sentence or a new one. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:"
              + EMPTY
              + ")\\s*\\p{L}[^.:;\\n"
              + SIGNS
              + "]*?(?=$|[.:;\\n"
              + SIGNS
              + "]|\\s\\p{Lu})");

  private static final Pattern LABELS =
      Pattern.compile(
          "(?iu)\\b(ja|nej|(?:påverkas|berörs)(?: inte| ej)?|kommentar|motivering|om ja|om nej|delvis|vet ej|hur|beskriv)\\b[:,.]?");

  /** What a ticked box answers. */
  enum Label {
    YES,
    NO,
    /** "Berörs inte". */
    UNAFFECTED,
    OTHER;

    boolean denies() {
      return this == NO || this == UNAFFECTED;
    }
  }

  /** Which boxes are ticked. */
  enum State {
    UNTICKED,
    ONE,
    SEVERAL
  }

  /** A cheap look before the pattern is tried: brackets are common, but not around one sign. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bracket = c == '[' || c == '(';
      if (bracket ? closedSoon(text, i) : c > LAST_LETTER && SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean closedSoon(String text, int open) {
    char closer = text.charAt(open) == '[' ? ']' : ')';
    return text.startsWith(String.valueOf(closer), open + 1)
        || text.startsWith(String.valueOf(closer), open + 2);
  }

  static Optional<Boxes> in(String text) {
    if (!mayHold(text)) {
      return Optional.empty();
    }
    int ticked = 0;
    int empty = 0;
    Matcher box = BOX.matcher(text);
    while (box.find()) {
      if (box.group("ticked") != null) {
        ticked++;
      } else {
        empty++;
      }
    }
    if (ticked + empty == 0) {
      return Optional.empty();
    }
    State state = ticked == 0 ? State.UNTICKED : ticked == 1 ? State.ONE : State.SEVERAL;
    boolean options = state == State.UNTICKED && answersWrittenOut(text);
    return Optional.of(new Boxes(state, label(text, state), options ? "" : comment(text, state)));
  }

  /** "☐ Ja, beslutet påverkar …": what stands beside the box is the answer it offers. */
  private static boolean answersWrittenOut(String text) {
    Matcher box = BOX.matcher(text);
    return box.find() && OFFERED.matcher(text).region(box.end(), text.length()).lookingAt();
  }

  private static Label label(String text, State state) {
    if (state != State.ONE) {
      return Label.OTHER;
    }
    Matcher box = BOX.matcher(text);
    while (box.find()) {
      if (box.group("ticked") != null) {
        return labelAt(text, box.end());
      }
    }
    return Label.OTHER;
  }

  private static Label labelAt(String text, int at) {
    if (NO.matcher(text).region(at, text.length()).lookingAt()) {
      return Label.NO;
    }
    if (UNAFFECTED.matcher(text).region(at, text.length()).lookingAt()) {
      return Label.UNAFFECTED;
    }
    return YES.matcher(text).region(at, text.length()).lookingAt() ? Label.YES : Label.OTHER;
  }

  private static String comment(String text, State state) {
    String rest = state == State.UNTICKED ? OPTION.matcher(text).replaceAll(" ") : text;
    rest = BOX.matcher(rest).replaceAll(" ");
    rest = LABELS.matcher(rest).replaceAll(" ");
    return rest.strip();
  }

  /**
   * Returns where the answer in words starts: at a ticked "Nej", since what follows is its reason,
   * else after the last box and its label; the text's length if nothing follows.
   */
  static int answerStart(String text) {
    int end = 0;
    Matcher box = BOX.matcher(text);
    while (box.find()) {
      end = box.end();
      Matcher no = NO.matcher(text).region(end, text.length());
      if (box.group("ticked") != null && no.lookingAt()) {
        return no.start("no");
      }
    }
    Matcher label = LABELS.matcher(text);
    while (label.find(end) && text.substring(end, label.start()).isBlank()) {
      end = label.end();
    }
    return end;
  }

  boolean hasComment() {
    return comment.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).count() >= 8;
  }
}
