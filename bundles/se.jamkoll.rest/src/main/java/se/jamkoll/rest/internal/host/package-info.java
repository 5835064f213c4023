/** The hosts that are attached, and what they may hint. */
@NullMarked
package se.jamkoll.rest.internal.host;

import org.jspecify.annotations.NullMarked;
