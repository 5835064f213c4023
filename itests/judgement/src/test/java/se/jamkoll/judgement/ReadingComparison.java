package se.jamkoll.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.Paragraph.Role;

/**
 * Counts how a document that was read differs from the one that a perfect reader gives. Spaces are
 * squeezed and the case, the colon or the number of a heading is left aside, since layouts change
 * them.
 */
final class ReadingComparison {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern COLON = Pattern.compile(":$");

  private int headings;
  private int headingsRead;
  private int headingsRight;
  private int texts;
  private int textsRight;
  private int placed;
  private final List<String> differences = new ArrayList<>();

  void add(String name, DecisionDocument ideal, DecisionDocument read) {
    List<String> expected = headings(ideal);
    List<String> got = headings(read);
    headings += expected.size();
    headingsRead += got.size();
    headingsRight += shared(name + " heading", expected, got, true);
    List<String> bodies = bodies(ideal, false);
    texts += bodies.size();
    textsRight += shared(name + " text", bodies, bodies(read, false), false);
    placed += shared(name + " place", bodies(ideal, true), bodies(read, true), false);
  }

  private int shared(String what, List<String> expected, List<String> got, boolean extra) {
    List<String> left = new ArrayList<>(got);
    int found = 0;
    for (String text : expected) {
      if (left.remove(text)) {
        found++;
      } else {
        differences.add(what + " lacks: " + text);
      }
    }
    if (extra) {
      left.forEach(text -> differences.add(what + " extra: " + text));
    }
    return found;
  }

  private static List<String> headings(DecisionDocument document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == Role.HEADING)
        .map(paragraph -> heading(document.textOf(paragraph)))
        .toList();
  }

  private static String heading(String text) {
    return COLON.matcher(squeezed(text)).replaceFirst("");
  }

  private static List<String> bodies(DecisionDocument document, boolean withHeading) {
    return document.paragraphs().stream()
        .filter(paragraph -> isText(paragraph.role()))
        .map(
            paragraph ->
                (withHeading ? under(paragraph) : "") + squeezed(document.textOf(paragraph)))
        .toList();
  }

  private static String under(Paragraph paragraph) {
    List<String> path = paragraph.headings();
    return path.isEmpty() ? "| " : heading(path.get(path.size() - 1)) + " | ";
  }

  private static boolean isText(Role role) {
    return role != Role.HEADING && role != Role.TITLE && role != Role.CONTENTS;
  }

  private static String squeezed(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Returns how many headings were found of those expected. */
  String headingsFound() {
    return headingsRight + " / " + headings;
  }

  double headingRecall() {
    return (double) headingsRight / headings;
  }

  double headingPrecision() {
    return (double) headingsRight / headingsRead;
  }

  /** Returns the share of paragraphs whose text was read as it is. */
  double text() {
    return (double) textsRight / texts;
  }

  /** Returns the share of paragraphs read as they are, under the heading that they stand under. */
  double placed() {
    return (double) placed / texts;
  }

  List<String> differences() {
    return differences;
  }
}
