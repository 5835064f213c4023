package se.jamkoll.reading.internal.xml;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes up the text of a paragraph element, by local names: see {@link
 * se.jamkoll.api.document.Location.InPart}.
 *
 * @param paragraphs the paragraph elements
 * @param texts the elements whose characters are text; all of them when empty
 * @param characters the elements that stand for one character each
 * @param run the element that those stand in; any when empty
 */
public record ParagraphText(
    Set<String> paragraphs, Set<String> texts, Set<String> characters, String run) {

  /** A part without paragraphs. */
  public static final ParagraphText NONE = new ParagraphText(Set.of(), Set.of(), Set.of(), "");

  boolean isParagraph(String name) {
    return paragraphs.contains(name);
  }

  boolean isCharacter(String name, @Nullable String parent) {
    return characters.contains(name) && (run.isEmpty() || run.equals(parent));
  }

  boolean holdsCharacters(@Nullable String name) {
    return name != null && (texts.isEmpty() || texts.contains(name));
  }
}
