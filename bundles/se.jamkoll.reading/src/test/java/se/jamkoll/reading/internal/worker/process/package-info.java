@NullMarked
package se.jamkoll.reading.internal.worker.process;

import org.jspecify.annotations.NullMarked;
