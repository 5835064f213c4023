/** Rich text (RTF 1.9). */
@NullMarked
package se.jamkoll.reading.internal.rtf;

import org.jspecify.annotations.NullMarked;
