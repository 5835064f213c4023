/** Puts findings and the words of the domain into plain Swedish and English. */
@NullMarked
package se.jamkoll.assessing.internal.message;

import org.jspecify.annotations.NullMarked;
