package se.jamkoll.reading.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Block;
import se.jamkoll.reading.internal.Block.Kind;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.Place;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.text.Look;
import se.jamkoll.reading.internal.text.StyledText;
import se.jamkoll.reading.internal.text.TextDecoder;

/**
 * Reads plain text. A blank line parts paragraphs; so does a line that is shorter than its writer
 * would have wrapped it. A line of signs below a line, or number signs before it, make a heading.
 */
public final class PlainTextReader implements FormatReader {

  private static final int LONGEST_WRAPPED = 120;
  private static final float FULL = 0.7f;

  @Override
  public boolean reads(String mediaType) {
    return FileType.TXT.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) {
    return new Extract(new Lines(TextDecoder.decode(file.bytes())).blocks(), Set.of());
  }

  /** The lines of a text. */
  private static final class Lines {

    private final List<String> lines;
    private final int full;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    Lines(String text) {
      lines = text.lines().toList();
      int longest = lines.stream().mapToInt(String::length).max().orElse(0);
      full = longest > LONGEST_WRAPPED ? Integer.MAX_VALUE : Math.round(longest * FULL);
    }

    List<Block> blocks() {
      for (int i = 0; i < lines.size(); i++) {
        line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
      }
      close(Look.PLAIN);
      return blocks;
    }

    private void line(String line, String next) {
      if (line.isBlank()) {
        close(Look.PLAIN);
      } else if (isRule(line)) {
        close(Look.PLAIN.withStrong(true));
      } else if (markedLevel(line) > 0) {
        close(Look.PLAIN);
        heading(line, markedLevel(line));
      } else {
        text(line, next);
      }
    }

    private void text(String line, String next) {
      if (startsItem(line)) {
        close(Look.PLAIN);
      }
      open.append(open.length() == 0 ? "" : " ").append(line.strip());
      if (!isRule(next) && line.length() < full) {
        close(Look.PLAIN);
      }
    }

    private void heading(String line, int level) {
      StyledText text = StyledText.of(line.substring(level).strip(), Look.PLAIN);
      blocks.add(Block.heading(level, text, place(), null));
    }

    private void close(Look look) {
      if (open.length() > 0) {
        StyledText text = StyledText.of(open.toString(), look);
        blocks.add(Block.of(Kind.TEXT, text, place(), null));
        open.setLength(0);
      }
    }

    private Place place() {
      return Place.inPart("", blocks.size());
    }

    private static boolean isRule(String line) {
      String signs = line.strip();
      return signs.length() >= 3
          && "=-_*".indexOf(signs.charAt(0)) >= 0
          && signs.chars().allMatch(sign -> sign == signs.charAt(0));
    }

    private static int markedLevel(String line) {
      int level = 0;
      while (level < line.length() && line.charAt(level) == '#') {
        level++;
      }
      boolean spaced = level < line.length() && line.charAt(level) == ' ';
      return spaced && level <= 6 ? level : 0;
    }

    private static boolean startsItem(String line) {
      String text = line.stripLeading();
      return text.length() > 2 && "-*•–".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }
  }
}
