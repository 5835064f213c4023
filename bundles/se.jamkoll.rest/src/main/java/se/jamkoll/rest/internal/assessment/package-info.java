/** The kept results, and people's own. */
@NullMarked
package se.jamkoll.rest.internal.assessment;

import org.jspecify.annotations.NullMarked;
