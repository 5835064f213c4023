/** Serves the pages. */
@NullMarked
package se.jamkoll.web.internal;

import org.jspecify.annotations.NullMarked;
