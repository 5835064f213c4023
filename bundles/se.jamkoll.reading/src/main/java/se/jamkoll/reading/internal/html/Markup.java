package se.jamkoll.reading.internal.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.style.StyleName;
import se.jamkoll.reading.internal.text.Look;

/** What elements, classes and inline styles of web pages mean. */
final class Markup {

  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "object",
          "svg",
          "math",
          "iframe",
          "nav",
          "audio",
          "video",
          "canvas",
          "map",
          "datalist",
          "title",
          "meta",
          "link");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "span",
          "font",
          "sub",
          "sup",
          "small",
          "big",
          "ins",
          "del",
          "s",
          "strike",
          "label",
          "code",
          "cite",
          "q",
          "mark",
          "br",
          "img",
          "input",
          "select",
          "textarea",
          "button",
          "tt",
          "time",
          "var",
          "kbd",
          "samp",
          "wbr",
          "bdo",
          "dfn",
          "o:p",
          "st1:personname",
          "acronym",
          "data",
          "output",
          "ruby",
          "rt",
          "rp",
          "option");

  private static final Pattern SIZE = Pattern.compile("font-size:(\\d{1,3}(?:\\.\\d)?)pt");

  private Markup() {}

  /** Tells whether nothing in the element is text of the letter. */
  static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName())
        || isRunning(element)
        || isComment(element)
        || isNoteNumber(element);
  }

  /** Tells whether the element stands in a line of text. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** Tells whether a reader of the page does not see the element. */
  static boolean isHidden(Element element) {
    String style = style(element);
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")
        || (element.normalName().equals("input") && "hidden".equals(element.attr("type")));
  }

  static boolean isDeleted(Element element) {
    String name = element.normalName();
    return name.equals("del") || element.hasClass("msoDel");
  }

  static boolean isInserted(Element element) {
    return element.normalName().equals("ins") || element.hasClass("msoIns");
  }

  /** Returns the level of a heading, 0 for other elements. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? Character.digit(name.charAt(1), 10) : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  /** Returns the kind that an element, or the style it was written in, gives its text. */
  static @Nullable Kind kind(Element element) {
    for (String name : element.classNames()) {
      String style = name.startsWith("Mso") ? name.substring(3) : name;
      if (isNote(style)) {
        return Kind.FOOTNOTE;
      }
      String spaced = style.startsWith("Toc") ? "toc " + style.substring(3) : style;
      StyleName meaning = StyleName.of(spaced);
      if (meaning != null && meaning.level() == 0) {
        return meaning.kind();
      }
    }
    return switch (element.normalName()) {
      case "blockquote" -> Kind.QUOTE;
      case "li", "dd" -> Kind.LIST_ITEM;
      case "caption", "figcaption" -> Kind.CAPTION;
      default -> null;
    };
  }

  private static boolean isNote(String style) {
    return style.startsWith("FootnoteText")
        || style.startsWith("EndnoteText")
        || style.startsWith("sdfootnote")
        || style.startsWith("sdendnote");
  }

  /** Returns the look of text in an element within text of another look. */
  static Look look(Element element, Look outer) {
    String style = style(element);
    Look look = outer;
    switch (element.normalName()) {
      case "b", "strong", "th", "u" -> look = look.withStrong(true);
      case "i", "em", "cite" -> look = look.withItalic(true);
      default -> {}
    }
    if (style.contains("font-weight:bold") || style.contains("font-weight:700")) {
      look = look.withStrong(true);
    } else if (style.contains("font-weight:normal")) {
      look = look.withStrong(false);
    }
    if (style.contains("font-style:italic")) {
      look = look.withItalic(true);
    }
    Matcher size = SIZE.matcher(style);
    if (size.find()) {
      look = look.withSize(Float.parseFloat(size.group(1)));
    }
    boolean placeholder = element.classNames().stream().anyMatch(Markup::isPlaceholder);
    return placeholder ? look.withPlaceholder(true) : look;
  }

  private static boolean isPlaceholder(String className) {
    return StyleName.isPlaceholder(
        className.startsWith("Mso") ? className.substring(3) : className);
  }

  /** Headers and footers of pages, as word processors write them. */
  private static boolean isRunning(Element element) {
    String title = element.attr("title");
    String style = style(element);
    return (element.normalName().equals("div")
            && (title.equals("header") || title.equals("footer")))
        || style.contains("mso-element:header")
        || style.contains("mso-element:footer");
  }

  private static boolean isNoteNumber(Element element) {
    return element.hasClass("MsoFootnoteReference")
        || element.classNames().stream()
            .anyMatch(name -> name.matches("sd(footnote|endnote)(anc|sym)"));
  }

  private static boolean isComment(Element element) {
    return style(element).contains("mso-element:comment")
        || element.hasClass("MsoCommentReference")
        || element.hasClass("MsoCommentText");
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
