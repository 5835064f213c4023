package se.jamkoll.corpus.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines, with hyphens where asked for. */
final class LineBreaker {

  private static final Pattern WORD_OR_SPACE = Pattern.compile("\\S+|\\s+");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{9,}[.,;:]?");
  private static final String VOWELS = "aeiouyåäöé";
  private static final int LEAST_BEFORE_HYPHEN = 4;
  private static final int LEAST_AFTER_HYPHEN = 3;

  private final PdfFonts fonts;
  private final boolean hyphens;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private float used;

  private LineBreaker(PdfFonts fonts, boolean hyphens) {
    this.fonts = fonts;
    this.hyphens = hyphens;
  }

  static List<List<Span>> lines(List<Span> spans, float width, PdfFonts fonts, boolean hyphens)
      throws IOException {
    LineBreaker breaker = new LineBreaker(fonts, hyphens);
    for (Span span : spans) {
      Matcher word = WORD_OR_SPACE.matcher(span.text());
      while (word.find()) {
        breaker.add(span.withText(word.group()), width);
      }
    }
    breaker.end();
    return breaker.lines;
  }

  private void add(Span word, float width) throws IOException {
    boolean space = word.text().isBlank();
    if (space && line.isEmpty()) {
      return;
    }
    if (space || used + fonts.width(word) <= width || line.isEmpty()) {
      append(word);
      return;
    }
    int hyphen = hyphens ? hyphen(word, width - used) : 0;
    if (hyphen > 0) {
      append(word.withText(word.text().substring(0, hyphen) + "-"));
    }
    end();
    append(word.withText(word.text().substring(hyphen)));
  }

  private int hyphen(Span word, float room) throws IOException {
    String text = word.text();
    if (!LONG_WORD.matcher(text).matches()) {
      return 0;
    }
    for (int at = text.length() - LEAST_AFTER_HYPHEN; at >= LEAST_BEFORE_HYPHEN; at--) {
      if (!vowel(text.charAt(at))
          && vowel(text.charAt(at + 1))
          && fonts.width(word.withText(text.substring(0, at) + "-")) <= room) {
        return at;
      }
    }
    return 0;
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  private void append(Span span) throws IOException {
    used += fonts.width(span);
    Span last = line.isEmpty() ? null : line.get(line.size() - 1);
    if (last != null && last.face() == span.face() && last.size() == span.size()) {
      line.set(line.size() - 1, last.withText(last.text() + span.text()));
    } else {
      line.add(span);
    }
  }

  private void end() {
    if (line.isEmpty()) {
      return;
    }
    Span last = line.get(line.size() - 1);
    line.set(line.size() - 1, last.withText(last.text().stripTrailing()));
    lines.add(line);
    line = new ArrayList<>();
    used = 0;
  }
}
