package se.jamkoll.reading.internal.text;

import java.util.ArrayList;
import java.util.List;

/** A text and the looks of its runs. Line breaks within it are line feeds. */
public final class StyledText {

  private final String text;
  private final List<Run> runs;

  private StyledText(String text, List<Run> runs) {
    this.text = text;
    this.runs = runs;
  }

  /**
   * A part of the text with one look.
   *
   * @param start where it starts
   * @param end where it ends, exclusive
   * @param look how it looks
   */
  public record Run(int start, int end, Look look) {}

  /** Returns a text with one look. */
  public static StyledText of(String text, Look look) {
    return new Builder().append(text, look).build();
  }

  /** Returns the characters as they stand in the file. */
  public String text() {
    return text;
  }

  /** Returns the runs in order; they cover the text. */
  public List<Run> runs() {
    return runs;
  }

  /** Tells whether there is nothing to read. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Tells whether every visible character is bold or underlined. */
  public boolean allStrong() {
    return !isBlank() && strongEnd() == text.length();
  }

  /** Returns where the first visible character that is not bold or underlined stands. */
  public int strongEnd() {
    for (Run run : runs) {
      if (run.look().strong()) {
        continue;
      }
      for (int i = run.start(); i < run.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return i;
        }
      }
    }
    return text.length();
  }

  /** Tells whether every visible character is italic. */
  public boolean allItalic() {
    for (Run run : runs) {
      if (!run.look().italic() && !text.substring(run.start(), run.end()).isBlank()) {
        return false;
      }
    }
    return !isBlank();
  }

  /** Tells whether every visible character is a placeholder. */
  public boolean allPlaceholder() {
    for (Run run : runs) {
      if (!run.look().placeholder() && !text.substring(run.start(), run.end()).isBlank()) {
        return false;
      }
    }
    return !isBlank();
  }

  /** Returns the largest size of visible text, in points; 0 when unknown. */
  public float size() {
    float size = 0;
    for (Run run : runs) {
      if (run.look().size() > size && !text.substring(run.start(), run.end()).isBlank()) {
        size = run.look().size();
      }
    }
    return size;
  }

  /** Returns a part of this text. */
  public StyledText slice(int from, int to) {
    Builder part = new Builder();
    for (Run run : runs) {
      int start = Math.max(from, run.start());
      int end = Math.min(to, run.end());
      if (start < end) {
        part.append(text.substring(start, end), run.look());
      }
    }
    return part.build();
  }

  /** Gathers a text run by run. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** Appends characters of one look. */
    public Builder append(CharSequence characters, Look look) {
      if (characters.length() == 0) {
        return this;
      }
      int start = text.length();
      text.append(characters);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).look().equals(look)) {
        runs.set(last, new Run(runs.get(last).start(), text.length(), look));
      } else {
        runs.add(new Run(start, text.length(), look));
      }
      return this;
    }

    /** Appends another text. */
    public Builder append(StyledText other) {
      for (Run run : other.runs) {
        append(other.text.substring(run.start(), run.end()), run.look());
      }
      return this;
    }

    /** Returns how many characters have been gathered. */
    public int length() {
      return text.length();
    }

    /** Returns the text gathered so far. */
    public StyledText build() {
      return new StyledText(text.toString(), List.copyOf(runs));
    }
  }
}
