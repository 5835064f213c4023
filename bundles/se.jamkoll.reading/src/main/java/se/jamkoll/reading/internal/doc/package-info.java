/** Word's binary format up to 2003. */
@NullMarked
package se.jamkoll.reading.internal.doc;

import org.jspecify.annotations.NullMarked;
