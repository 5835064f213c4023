@NullMarked
package se.jamkoll.reading.internal.worker.protocol;

import org.jspecify.annotations.NullMarked;
