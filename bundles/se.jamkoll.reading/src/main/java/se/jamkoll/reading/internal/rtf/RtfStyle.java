package se.jamkoll.reading.internal.rtf;

import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.style.StyleName;

/**
 * A style by its number.
 *
 * @param meaning what its name tells, or null
 * @param placeholder whether it is a style of placeholders
 * @param outlineLevel the level of headings from 1, 0 for other text
 */
record RtfStyle(@Nullable StyleName meaning, boolean placeholder, int outlineLevel) {

  static final RtfStyle NONE = new RtfStyle(null, false, 0);

  static RtfStyle named(String name, int outlineLevel) {
    return new RtfStyle(StyleName.of(name), StyleName.isPlaceholder(name), outlineLevel);
  }
}
