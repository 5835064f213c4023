/** What hosts tell of, and callers are told of. */
@NullMarked
package se.jamkoll.rest.internal.event;

import org.jspecify.annotations.NullMarked;
