package se.jamkoll.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks inside a block. */
final class InlineParser {

  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\[(?<placeholder>.+?)]]"
              + "|\\{--(?<deletion>.+?)--}"
              + "|\\{\\+\\+(?<insertion>.+?)\\+\\+}"
              + "|\\{>>(?<comment>.+?)<<}"
              + "|\\*\\*(?<bold>.+?)\\*\\*"
              + "|\\*(?<italic>[^*]+)\\*");

  private InlineParser() {}

  static List<Inline> parse(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      plain(text.substring(done, mark.start()), inlines);
      inlines.add(marked(mark));
      done = mark.end();
    }
    plain(text.substring(done), inlines);
    return inlines;
  }

  private static void plain(String text, List<Inline> inlines) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text));
    }
  }

  private static Inline marked(Matcher mark) {
    if (mark.group("placeholder") != null) {
      return new Inline.Placeholder(mark.group("placeholder"));
    }
    if (mark.group("deletion") != null) {
      return new Inline.Deletion(mark.group("deletion"));
    }
    if (mark.group("insertion") != null) {
      return new Inline.Insertion(mark.group("insertion"));
    }
    if (mark.group("comment") != null) {
      return new Inline.Comment(mark.group("comment"));
    }
    if (mark.group("bold") != null) {
      return new Inline.Text(mark.group("bold"), true, false);
    }
    return new Inline.Text(mark.group("italic"), false, true);
  }
}
