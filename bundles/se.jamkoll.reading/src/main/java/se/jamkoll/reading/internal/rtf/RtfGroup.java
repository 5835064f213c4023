package se.jamkoll.reading.internal.rtf;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.text.Look;

/** What holds within a group: where its text goes and how it looks. */
final class RtfGroup {

  /** Where text goes. */
  enum Destination {
    /** The letter. */
    BODY,
    /** A note, below the paragraph that refers to it. */
    NOTE,
    /** A text box. */
    BOX,
    /** The table of styles. */
    STYLES,
    /** The table of fonts. */
    FONTS,
    /** The name of what a field is. */
    INSTRUCTION,
    /** Nowhere. */
    UNREAD
  }

  Destination destination = Destination.BODY;
  boolean bold;
  boolean italic;
  boolean underlined;
  boolean capitals;
  boolean hidden;
  boolean deleted;
  boolean inserted;
  boolean placeholder;
  float size = 12;
  int style;
  int outlineLevel;
  boolean inTable;
  int nesting;
  boolean inList;
  int fallbackLength = 1;
  @Nullable Charset charset;

  RtfGroup copy() {
    RtfGroup copy = new RtfGroup();
    copy.destination = destination;
    copy.bold = bold;
    copy.italic = italic;
    copy.underlined = underlined;
    copy.capitals = capitals;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.inserted = inserted;
    copy.placeholder = placeholder;
    copy.size = size;
    copy.style = style;
    copy.outlineLevel = outlineLevel;
    copy.inTable = inTable;
    copy.nesting = nesting;
    copy.inList = inList;
    copy.fallbackLength = fallbackLength;
    copy.charset = charset;
    return copy;
  }

  void plain() {
    bold = false;
    italic = false;
    underlined = false;
    capitals = false;
    hidden = false;
    deleted = false;
    inserted = false;
    placeholder = false;
    size = 12;
  }

  void newParagraph() {
    style = 0;
    outlineLevel = 0;
    inTable = false;
    nesting = 0;
    inList = false;
  }

  /** Returns how deep the paragraph's table lies in others, from 1; 0 outside tables. */
  int tableLevel() {
    return inTable ? Math.max(1, nesting) : 0;
  }

  Look look() {
    return new Look(bold || underlined || capitals, italic, size, placeholder, inserted);
  }
}
