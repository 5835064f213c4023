/** How much, and how slowly, a caller may send. */
@NullMarked
package se.jamkoll.rest.internal.limit;

import org.jspecify.annotations.NullMarked;
