/** What a reader must survive: files made to harm it, and odd files of other projects. */
@NullMarked
package se.jamkoll.hostile;

import org.jspecify.annotations.NullMarked;
