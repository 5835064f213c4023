package se.jamkoll.reading.internal.pdf.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.pdf.line.ListMarker;
import se.jamkoll.reading.internal.pdf.line.TextLine;
import se.jamkoll.reading.internal.text.StyledText;

/** Groups the lines of a column into paragraphs. */
public final class PassageFinder {

  private static final float WIDER = 1.22f;
  private static final float OTHER_SIZE = 0.08f;
  private static final float INDENT = 1.0f;
  private static final float ALIGNED = 0.45f;
  private static final float FIT_TOLERANCE = 0.1f;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…]['\"”’)]*\\s*$");

  private static final Pattern NUMBERED_HEADING = Pattern.compile("\\d{1,2}\\.\\s+\\p{Lu}");
  private static final int MAX_HEADING_LENGTH = 60;

  private final BodyStyle body;

  public PassageFinder(BodyStyle body) {
    this.body = body;
  }

  /** Returns the paragraphs of a column. */
  public List<Passage> passages(Column column) {
    List<Passage> passages = new ArrayList<>();
    List<TextLine> lines = column.lines();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
      if (last != null && continues(last, line, rightEdge(column, i - 1))) {
        last.add(line);
      } else {
        passages.add(start(line));
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      markQuote(passages.get(i), column.left(), column.right());
      if (isNumberedHeading(passages, i)) {
        passages.get(i).keepMarker();
      }
    }
    return passages;
  }

  private Passage start(TextLine line) {
    if (Contents.isEntry(line.characters())) {
      return new Passage(Block.Kind.CONTENTS, line, 0);
    }
    int marker = ListMarker.length(line);
    boolean heading =
        marker > 0
            && ListMarker.isNumber(line.characters())
            && (line.text().allStrong()
                || startsRunIn(line.text())
                || line.size() > body.size() * (1 + OTHER_SIZE));
    return marker == 0 || heading
        ? new Passage(Block.Kind.TEXT, line, 0)
        : new Passage(Block.Kind.LIST_ITEM, line, marker);
  }

  /** A short numbered line between paragraphs that are no items is a heading, not a list of one. */
  private static boolean isNumberedHeading(List<Passage> passages, int index) {
    Passage passage = passages.get(index);
    String line = passage.first().characters();
    return passage.kind() == Block.Kind.LIST_ITEM
        && passage.lines().size() == 1
        && line.length() < MAX_HEADING_LENGTH
        && NUMBERED_HEADING.matcher(line).lookingAt()
        && !SENTENCE_END.matcher(line).find()
        && index + 1 < passages.size()
        && !isItem(passages.get(index + 1))
        && (index == 0 || !isItem(passages.get(index - 1)));
  }

  private static boolean isItem(Passage passage) {
    return passage.kind() == Block.Kind.LIST_ITEM;
  }

  private boolean continues(Passage passage, TextLine next, float rightEdge) {
    TextLine last = passage.last();
    if (passage.kind() == Block.Kind.CONTENTS || Contents.isEntry(next.characters())) {
      return false;
    }
    float distance = last.baseline() - next.baseline();
    if (isOtherSize(last, next) || distance <= 0 || distance > maxDistance(last)) {
      return false;
    }
    boolean broken = isBroken(last, next, rightEdge);
    if (broken || startsItem(passage, next) || changesStrength(last.text(), next.text())) {
      return false;
    }
    return isAligned(passage, next);
  }

  private static boolean isOtherSize(TextLine last, TextLine next) {
    return Math.abs(last.size() - next.size()) > OTHER_SIZE * last.size();
  }

  private float maxDistance(TextLine line) {
    return body.leading() * WIDER * line.size();
  }

  private static boolean startsItem(Passage passage, TextLine next) {
    if (ListMarker.length(next) == 0) {
      return false;
    }
    boolean afterItem = passage.markerLength() > 0;
    boolean shifted = Math.abs(next.left() - passage.last().left()) > ALIGNED * next.size();
    boolean ended = SENTENCE_END.matcher(passage.last().characters()).find();
    boolean bullet = !ListMarker.isNumber(next.characters());
    return afterItem
        ? next.left() < passage.first().leftAfter(passage.markerLength()) - ALIGNED * next.size()
            || (bullet && ended)
        : shifted || ended;
  }

  /** Tells whether a line was ended on purpose: the next word would have fitted on it. */
  public static boolean isBroken(TextLine line, TextLine next, float rightEdge) {
    String characters = line.characters();
    if (Hyphenation.mayBreakAfter(characters)) {
      return false;
    }
    float needed = next.firstWordWidth() + (0.25f + FIT_TOLERANCE) * line.size();
    return line.right() + needed < rightEdge;
  }

  private static boolean changesStrength(StyledText last, StyledText next) {
    boolean after = last.allStrong() && next.strongEnd() == 0;
    boolean before = next.allStrong() && !endsStrong(last);
    boolean ended = SENTENCE_END.matcher(last.text()).find();
    boolean runIn = ended && !endsStrong(last) && startsRunIn(next);
    return (after && !ended && last.text().length() < MAX_HEADING_LENGTH)
        || (before && ended)
        || runIn;
  }

  /** Tells whether a text starts with words that stand out and end in a colon. */
  private static boolean startsRunIn(StyledText text) {
    int end = text.strongEnd();
    String strong = text.text().substring(0, end).stripTrailing();
    return end > 0
        && end < text.text().length()
        && (strong.endsWith(":") || text.text().charAt(end) == ':');
  }

  private static boolean endsStrong(StyledText text) {
    List<StyledText.Run> runs = text.runs();
    return !runs.isEmpty() && runs.get(runs.size() - 1).look().strong();
  }

  private static boolean isAligned(Passage passage, TextLine next) {
    float indent = INDENT * next.size();
    if (passage.markerLength() > 0) {
      float marker = passage.first().left();
      float text = passage.first().leftAfter(passage.markerLength());
      return next.left() > marker - indent && next.left() < text + indent;
    }
    float shift = next.left() - passage.last().left();
    boolean afterFirstLine = passage.lines().size() == 1 && shift < 0;
    boolean centred = Math.abs(centre(next) - centre(passage.last())) < ALIGNED * next.size();
    return Math.abs(shift) < indent || (afterFirstLine && -shift < 4 * indent) || centred;
  }

  private static float centre(TextLine line) {
    return (line.left() + line.right()) / 2;
  }

  /** A block indented on both sides wraps at its own right edge. */
  private static float rightEdge(Column column, int index) {
    TextLine line = column.lines().get(index);
    float size = line.size();
    if (line.left() < column.left() + INDENT * size) {
      return column.right();
    }
    float right = blockRight(column.lines(), index);
    return right < column.right() - INDENT * size ? right : column.right();
  }

  private static float blockRight(List<TextLine> lines, int index) {
    float right = lines.get(index).right();
    for (int i = index + 1; i < lines.size() && isSameBlock(lines.get(i - 1), lines.get(i)); i++) {
      right = Math.max(right, lines.get(i).right());
    }
    for (int i = index; i > 0 && isSameBlock(lines.get(i - 1), lines.get(i)); i--) {
      right = Math.max(right, lines.get(i - 1).right());
    }
    return right;
  }

  private static boolean isSameBlock(TextLine above, TextLine below) {
    return Math.abs(above.left() - below.left()) < ALIGNED * above.size()
        && above.baseline() - below.baseline() < 3 * above.size();
  }

  /** Makes a passage that is indented on both sides, or indented and italic, a quotation. */
  public static void markQuote(Passage passage, float left, float right) {
    TextLine first = passage.first();
    float indent = INDENT * first.size();
    boolean indented =
        passage.lines().stream()
            .allMatch(line -> line.left() > left + indent && line.left() < left + 8 * indent);
    if (passage.kind() != Block.Kind.TEXT || !indented || passage.allStrong()) {
      return;
    }
    boolean narrow =
        passage.lines().size() > 1
            && passage.lines().stream().allMatch(line -> line.right() < right - indent);
    boolean italic = passage.lines().stream().allMatch(line -> line.text().allItalic());
    if (narrow || italic) {
      passage.become(Block.Kind.QUOTE);
    }
  }

  /** Tells whether a passage goes on in another at the top of the next page. */
  public boolean continuesOver(Passage passage, Passage next, float rightEdge) {
    TextLine last = passage.last();
    TextLine first = next.first();
    boolean sameKind =
        passage.kind() == next.kind()
            || (passage.kind() == Block.Kind.LIST_ITEM && next.kind() == Block.Kind.TEXT);
    return sameKind
        && next.markerLength() == 0
        && passage.kind() != Block.Kind.CONTENTS
        && !isOtherSize(last, first)
        && last.text().allStrong() == first.text().allStrong()
        && !SENTENCE_END.matcher(last.characters()).find()
        && !isBroken(last, first, rightEdge)
        && isAligned(passage, first);
  }
}
