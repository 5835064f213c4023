package se.jamkoll.assessing.internal.signal;

import java.util.EnumSet;
import java.util.Set;
import se.jamkoll.api.assessment.Group;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.document.Paragraph;

/**
 * Something that a document says of the groups, or of sex or children in general.
 *
 * @param paragraph where it stands
 * @param start where it starts in the canonical text, in UTF-16 code units
 * @param end where it ends in the canonical text, exclusive
 * @param pairs the states that it gives the pairs by itself
 * @param groups the groups that it names
 * @param aspects what it does
 */
public record Statement(
    Paragraph paragraph, int start, int end, Pairs pairs, Set<Group> groups, Set<Aspect> aspects) {

  /** Copies the sets. */
  public Statement {
    groups = groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups);
    aspects = aspects.isEmpty() ? Set.of() : EnumSet.copyOf(aspects);
  }

  /** Tells whether the statement does something. */
  public boolean does(Aspect aspect) {
    return aspects.contains(aspect);
  }
}
