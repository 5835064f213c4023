package se.jamkoll.compliance.internal.item;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The types of items that need no description.
 *
 * @param types the types, in lower case
 */
record ExemptTypes(Set<String> types) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(§\\s*\\d+|(ärende |punkt )?\\d+)[.:)]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Copies the types. */
  ExemptTypes {
    types = Set.copyOf(types);
  }

  /**
   * Tells whether a type or title is one of them, or begins with one. A type of one word must be
   * all the words there are: "Meddelanden maj" may be anything.
   */
  boolean name(String typeOrTitle) {
    String words =
        NUMBER.matcher(typeOrTitle.strip()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    return types.stream().anyMatch(type -> isOf(type, words));
  }

  private static boolean isOf(String type, String words) {
    if (!words.startsWith(type)) {
      return false;
    }
    String rest = words.substring(type.length());
    return type.indexOf(' ') < 0
        ? rest.chars().noneMatch(Character::isLetter)
        : rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
  }
}
