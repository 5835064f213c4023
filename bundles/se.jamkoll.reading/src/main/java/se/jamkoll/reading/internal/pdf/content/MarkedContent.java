package se.jamkoll.reading.internal.pdf.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A marked part of a page's content, with what it inherits from the parts around it. */
final class MarkedContent {

  /** What is not marked. */
  static final MarkedContent NONE = new MarkedContent(-1, false, null);

  private final int number;
  private final boolean artifact;
  private @Nullable String replacement;

  private MarkedContent(int number, boolean artifact, @Nullable String replacement) {
    this.number = number;
    this.artifact = artifact;
    this.replacement = replacement;
  }

  /** Returns a part marked with a tag and properties inside this one. */
  MarkedContent inner(@Nullable COSBase tag, @Nullable COSDictionary properties) {
    boolean inArtifact = artifact || COSName.ARTIFACT.equals(tag);
    if (properties == null) {
      return new MarkedContent(number, inArtifact, null);
    }
    int own = properties.getInt(COSName.MCID, number);
    return new MarkedContent(own, inArtifact, properties.getString(COSName.ACTUAL_TEXT));
  }

  /** Returns its number on the page, -1 for none. */
  int number() {
    return number;
  }

  /** Tells whether it is decoration. */
  boolean artifact() {
    return artifact;
  }

  /** Returns what a glyph says here: the first glyph of a replaced part says it all. */
  String text(String glyph) {
    String whole = replacement;
    if (whole == null) {
      return glyph;
    }
    replacement = "";
    return whole;
  }
}
