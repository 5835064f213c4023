package se.jamkoll.assessing.internal.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with slots, such as {@code {quote}}, taken apart once and filled in often.
 *
 * @param parts the text before each slot
 * @param slots the names of the slots, one for each part
 * @param rest the text after the last slot
 */
record SlottedText(List<String> parts, List<String> slots, String rest) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  static SlottedText of(String text) {
    List<String> parts = new ArrayList<>();
    List<String> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(text);
    int from = 0;
    while (slot.find()) {
      parts.add(text.substring(from, slot.start()));
      slots.add(slot.group(1));
      from = slot.end();
    }
    return new SlottedText(List.copyOf(parts), List.copyOf(slots), text.substring(from));
  }

  /** Returns the text with its slots filled in; unknown ones stay. */
  String filled(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < slots.size(); i++) {
      String value = values.get(slots.get(i));
      filled.append(parts.get(i)).append(value == null ? '{' + slots.get(i) + '}' : value);
    }
    return filled.append(rest).toString();
  }
}
