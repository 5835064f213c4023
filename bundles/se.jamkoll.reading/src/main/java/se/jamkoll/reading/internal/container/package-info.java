/** Files that hold letters: zip files and mails. */
@NullMarked
package se.jamkoll.reading.internal.container;

import org.jspecify.annotations.NullMarked;
