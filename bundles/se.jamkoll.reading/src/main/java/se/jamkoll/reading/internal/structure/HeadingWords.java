package se.jamkoll.reading.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from its words what a short line could be, in a Swedish decision document; evidence where
 * looks are weak.
 */
final class HeadingWords {

  private static final int SHORT = 60;
  private static final Vocabulary WORDS = Vocabulary.load("heading-words.txt");
  private static final Set<String> FIRST = Set.copyOf(WORDS.of("first"));
  private static final List<String> QUESTIONS = WORDS.of("question");
  private static final List<String> CONSEQUENCES = WORDS.of("consequence");
  private static final List<String> ENDINGS = WORDS.of("ending");
  private static final Set<String> GROUPS = Set.copyOf(WORDS.of("group"));
  private static final Set<String> PEOPLE = Set.of("kvinnor", "män", "flickor", "pojkar");
  private static final List<String> BODIES = WORDS.of("body");
  private static final List<String> LISTS = WORDS.of("list");
  private static final List<String> ATTACHMENTS = WORDS.of("attachments");
  private static final List<String> UMBRELLAS = WORDS.of("umbrella");
  private static final List<String> NARROW = WORDS.of("narrow");
  private static final List<String> STARTS = WORDS.of("start");
  private static final Set<String> TYPES = Set.copyOf(WORDS.of("type"));

  private HeadingWords() {}

  /** Tells whether a short line is worded as a heading of a decision document. */
  static boolean areKnown(String line) {
    String words = normalized(line);
    if (words.isEmpty()) {
      return false;
    }
    boolean body = endsWithAny(words, BODIES);
    boolean alone = words.indexOf(' ') < 0;
    if (FIRST.contains(firstWord(words)) && (!body || alone || words.startsWith("förslag"))) {
      return true;
    }
    if (startsWithAny(words, QUESTIONS)) {
      return true;
    }
    return !body
        && (haveConsequence(words) || endsWithAny(words, ENDINGS) || haveOnlyGroups(words));
  }

  /** Tells whether headings of one kind of consequences each may stand below the heading. */
  static boolean areUmbrella(String line) {
    String words = normalized(line);
    for (String word : split(words)) {
      if (GROUPS.contains(word) || startsWithAny(word, NARROW)) {
        return false;
      }
    }
    return startsWithAny(words, UMBRELLAS) || words.endsWith(" konsekvenser");
  }

  /** Tells whether a heading may stand under an umbrella that it follows directly. */
  static boolean fitUnderUmbrella(String line) {
    String words = normalized(line);
    boolean own = endsWithAny(words, ENDINGS) && !haveConsequence(words);
    return !FIRST.contains(firstWord(words)) && (!own || words.endsWith("perspektiv"));
  }

  /** Tells whether a heading only names who is concerned, such as "Kvinnor och män". */
  static boolean areGroups(String line) {
    for (String word : split(normalized(line))) {
      if (!PEOPLE.contains(word) && !word.equals("och")) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether short lines below the heading are its items: recipients or attachments. */
  static boolean headList(String line) {
    return startsWithAny(normalized(line), LISTS);
  }

  /** Tells whether the lines below the heading name attachments. */
  static boolean headAttachments(String line) {
    return startsWithAny(normalized(line), ATTACHMENTS);
  }

  /** Tells whether a line is a heading that letters start with, below their title. */
  static boolean startLetter(String line) {
    return line.length() < SHORT && areKnown(line) && startsWithAny(normalized(line), STARTS);
  }

  /** Tells whether a line leads into a decision, such as "Nämnden föreslår fullmäktige besluta". */
  static boolean leadIntoDecision(String line) {
    String words = normalized(line);
    boolean decides = words.endsWith(" besluta") || words.endsWith(" beslutar");
    return words.endsWith(" att") || (decides && !words.contains(" föreslås "));
  }

  /** Tells whether a line only names the type of the document. */
  static boolean nameDocumentType(String line) {
    return TYPES.contains(normalized(line));
  }

  private static boolean haveConsequence(String words) {
    for (String word : split(words)) {
      if (startsWithAny(word, CONSEQUENCES)) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveOnlyGroups(String words) {
    for (String word : split(words)) {
      if (!GROUPS.contains(word) && !word.equals("och")) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String line) {
    String words = line.substring(HeadingShape.numberLength(line)).strip().toLowerCase(Locale.ROOT);
    String squeezed = isSpacedOut(words) ? words.replace(" ", "") : words.replace("- ", "-");
    return squeezed.endsWith(":") ? squeezed.substring(0, squeezed.length() - 1) : squeezed;
  }

  /** Tells whether the words are written w i t h spaces. */
  private static boolean isSpacedOut(String words) {
    if (words.length() < 5) {
      return false;
    }
    for (int i = 1; i < words.length(); i += 2) {
      if (words.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static List<String> split(String words) {
    List<String> split = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || " ,?".indexOf(words.charAt(i)) >= 0) {
        if (i > start) {
          split.add(words.substring(start, i));
        }
        start = i + 1;
      }
    }
    return split;
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && " ,?".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(0, end);
  }

  private static boolean startsWithAny(String words, List<String> stems) {
    for (String stem : stems) {
      if (words.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(String words, List<String> endings) {
    for (String ending : endings) {
      if (words.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
