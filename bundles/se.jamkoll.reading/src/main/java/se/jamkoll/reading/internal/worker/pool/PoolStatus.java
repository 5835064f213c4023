package se.jamkoll.reading.internal.worker.pool;

/**
 * How the workers are, for whoever looks after them.
 *
 * @param workers how many there should be
 * @param alive how many live now
 * @param busy how many are reading or starting
 * @param started how many were started in all
 * @param documents how many documents were answered for
 * @param timedOut how many of them took too long
 * @param tooDemanding how many took too much memory
 * @param failed how many broke the reader down
 * @param startFailed whether the last worker that was started did not become ready
 */
public record PoolStatus(
    int workers,
    int alive,
    int busy,
    long started,
    long documents,
    long timedOut,
    long tooDemanding,
    long failed,
    boolean startFailed) {}
