@NullMarked
package se.jamkoll.reading.internal.text;

import org.jspecify.annotations.NullMarked;
