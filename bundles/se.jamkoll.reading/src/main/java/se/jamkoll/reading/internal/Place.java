package se.jamkoll.reading.internal;

import se.jamkoll.api.document.Location;

/** Where a block stands in its file. */
@FunctionalInterface
public interface Place {

  /** Returns the location of a part of the block's text, from an offset to another. */
  Location at(int from, int to);

  /** Returns the place of a paragraph element in a part of a package. */
  static Place inPart(String part, int paragraph) {
    return (from, to) -> new Location.InPart(part, paragraph, from);
  }
}
