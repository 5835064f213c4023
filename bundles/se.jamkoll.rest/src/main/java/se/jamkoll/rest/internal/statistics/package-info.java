/** Compliance statistics over HTTP. */
@NullMarked
package se.jamkoll.rest.internal.statistics;

import org.jspecify.annotations.NullMarked;
