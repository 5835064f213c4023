/** Work that goes on after a stop. */
@NullMarked
package se.jamkoll.store.internal.queue;

import org.jspecify.annotations.NullMarked;
