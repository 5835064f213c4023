package se.jamkoll.reading.internal.pdf.font;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * How a font looks, by its name and its descriptor.
 *
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
record FontFace(boolean bold, boolean italic) {

  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|semibd|demi|halvfet|\\bfet");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|kursiv");
  private static final int ITALIC_FLAG = 1 << 6;
  private static final int FORCE_BOLD_FLAG = 1 << 18;
  private static final int BOLD_WEIGHT = 600;

  /** Returns the face of a font. */
  static FontFace of(@Nullable String name, @Nullable COSDictionary descriptor) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
    int weight = descriptor == null ? 0 : descriptor.getInt(COSName.FONT_WEIGHT, 0);
    boolean bold =
        BOLD.matcher(lower).find() || (flags & FORCE_BOLD_FLAG) != 0 || weight >= BOLD_WEIGHT;
    boolean italic = ITALIC.matcher(lower).find() || (flags & ITALIC_FLAG) != 0;
    return new FontFace(bold, italic);
  }
}
