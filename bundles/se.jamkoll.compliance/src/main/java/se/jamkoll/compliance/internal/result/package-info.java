/** The kept results, as far as a caller may see them. */
@NullMarked
package se.jamkoll.compliance.internal.result;

import org.jspecify.annotations.NullMarked;
