package se.jamkoll.reading.internal.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What fields of forms show, and other values of elements. */
final class FormField {

  private static final int MAX_SPAN = 100;

  private FormField() {}

  /** Returns what a field shows: a box, its value, or what is chosen. */
  static String shown(Element field) {
    return switch (field.normalName()) {
      case "select" ->
          field.select("option[selected]").stream()
              .map(Element::text)
              .collect(Collectors.joining(", "));
      case "textarea" -> field.wholeText();
      default -> input(field);
    };
  }

  private static String input(Element field) {
    return switch (field.attr("type")) {
      case "checkbox", "radio" -> field.hasAttr("checked") ? "☒ " : "☐ ";
      case "", "text", "date", "number", "email" -> field.attr("value");
      default -> "";
    };
  }

  /** Returns how many columns a cell takes. */
  static int span(Element cell) {
    try {
      return Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(cell.attr("colspan").strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
