package se.jamkoll.reading.internal;

import java.util.List;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.text.Stretch;

/** Where a block stands in its file. */
public interface Place {

  /** Returns the location of a part of the block's text, from an offset to another. */
  Location at(int from, int to);

  /** Adds the segments that a stretch of the canonical text has in the file. */
  void addSegments(Stretch stretch, List<Segment> target);

  /** Returns the place of a paragraph whose text was read as it stands in the file. */
  static Place inPart(String part, int paragraph) {
    return new ElementText(part, paragraph);
  }
}
