package se.jamkoll.reading.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.Extract;
import se.jamkoll.reading.internal.UnreadableException;
import se.jamkoll.reading.internal.detect.FileType;
import se.jamkoll.reading.internal.format.FileContent;
import se.jamkoll.reading.internal.format.FormatReader;
import se.jamkoll.reading.internal.text.TextDecoder;

/** Reads web pages, also those that Word, LibreOffice and mail programs write. */
public final class HtmlReader implements FormatReader {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  @Override
  public boolean reads(String mediaType) {
    return FileType.HTML.mediaType().equals(mediaType);
  }

  @Override
  public Extract read(FileContent file, ReadingLimits limits) throws UnreadableException {
    byte[] bytes = file.bytes();
    String markup = new String(bytes, charsetOf(bytes));
    Document page = Parser.htmlParser().parseInput(markup, "");
    return new HtmlWalk(limits.maxDepth()).read(page.body());
  }

  /** A declaration counts unless the bytes themselves say otherwise. */
  private static Charset charsetOf(byte[] bytes) {
    Charset found = TextDecoder.charsetOf(bytes);
    if (found.name().startsWith("UTF")) {
      return found;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return found;
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    // What is not UTF-8, and yet says so, was saved anew by a program that did not look.
    boolean usable = !name.startsWith("utf") && Charset.isSupported(name);
    // Browsers take Latin 1 for what Windows calls so.
    return !usable ? found : Charset.forName(name.equals("iso-8859-1") ? "windows-1252" : name);
  }
}
