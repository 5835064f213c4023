package se.jamkoll.reading.internal;

import java.util.Arrays;
import java.util.List;
import se.jamkoll.api.document.Location.InPart;
import se.jamkoll.api.document.Segment;
import se.jamkoll.reading.internal.text.Stretch;

/** What was read of a paragraph element's text; what was not lies between the pieces. */
public final class ElementText implements Place {

  /**
   * Where a piece starts in what was read, where in the element's text, and how long it is there.
   */
  private static final int FIELDS = 3;

  private static final int OFFSET = 1;
  private static final int TAKEN = 2;

  private final String part;
  private final int paragraph;
  private int[] pieces = new int[FIELDS];
  private int used;
  private int read;

  /** Creates the place of a paragraph element of which nothing has been read yet. */
  public ElementText(String part, int paragraph) {
    this.part = part;
    this.paragraph = paragraph;
  }

  /**
   * Notes what was read.
   *
   * @param length how many characters were read
   * @param offset where what they stand for starts in the element's text
   * @param taken how long it is there
   */
  public void add(int length, int offset, int taken) {
    boolean goesOn =
        used > 0
            && length == taken
            && isEven(used - FIELDS)
            && pieces[used - FIELDS + OFFSET] + pieces[used - FIELDS + TAKEN] == offset;
    if (goesOn) {
      pieces[used - FIELDS + TAKEN] += taken;
    } else {
      if (used == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * used);
      }
      pieces[used] = read;
      pieces[used + OFFSET] = offset;
      pieces[used + TAKEN] = taken;
      used += FIELDS;
    }
    read += length;
  }

  private int endOf(int piece) {
    return piece + FIELDS < used ? pieces[piece + FIELDS] : read;
  }

  private boolean isEven(int piece) {
    return endOf(piece) - pieces[piece] == pieces[piece + TAKEN];
  }

  @Override
  public InPart at(int from, int to) {
    if (used == 0) {
      return new InPart(part, paragraph, from, to - from);
    }
    int first = pieceAt(from);
    int last = pieceAt(Math.max(from, to - 1));
    int start = isEven(first) ? inFile(first, from) : pieces[first + OFFSET];
    int end = isEven(last) ? inFile(last, to) : pieces[last + OFFSET] + pieces[last + TAKEN];
    return new InPart(part, paragraph, start, end - start);
  }

  private int inFile(int piece, int place) {
    return pieces[piece + OFFSET] + Math.min(place, endOf(piece)) - pieces[piece];
  }

  private int pieceAt(int place) {
    int low = 0;
    int high = used / FIELDS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[middle * FIELDS] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * FIELDS;
  }

  @Override
  public void addSegments(Stretch stretch, List<Segment> target) {
    if (used == 0 || !stretch.isEven()) {
      InPart place = at(stretch.from(), stretch.to());
      target.add(new Segment.Characters(stretch.start(), stretch.end(), place));
      return;
    }
    int shift = stretch.start() - stretch.from();
    for (int piece = pieceAt(stretch.from());
        piece < used && pieces[piece] < stretch.to();
        piece += FIELDS) {
      int from = Math.max(stretch.from(), pieces[piece]);
      int to = Math.min(stretch.to(), endOf(piece));
      if (from < to) {
        target.add(new Segment.Characters(from + shift, to + shift, at(from, to)));
      }
    }
  }
}
