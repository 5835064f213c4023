/** What runs inside a worker. */
@NullMarked
package se.jamkoll.reading.internal.worker.process;

import org.jspecify.annotations.NullMarked;
