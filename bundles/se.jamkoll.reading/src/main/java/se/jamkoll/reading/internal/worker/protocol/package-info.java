/**
 * What passes between this process and a worker: frames, and the records of the api as bytes.
 *
 * <p>A worker has read what a stranger wrote, so what it says is believed no more than the file:
 * every length and number is bounded before anything is made of it.
 */
@NullMarked
package se.jamkoll.reading.internal.worker.protocol;

import org.jspecify.annotations.NullMarked;
