/** Keeps workers: starts, asks, ends and replaces them. */
@NullMarked
package se.jamkoll.reading.internal.worker.pool;

import org.jspecify.annotations.NullMarked;
