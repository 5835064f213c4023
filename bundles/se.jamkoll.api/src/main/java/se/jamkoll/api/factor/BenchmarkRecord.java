package se.jamkoll.api.factor;

import java.time.Instant;

/**
 * The aggregate of another organisation, as it was taken in.
 *
 * @param id its opaque id
 * @param label what it is called here, such as {@code Organisation A}
 * @param benchmark the aggregate
 * @param account the id of the account that took it in
 * @param imported when
 */
public record BenchmarkRecord(
    String id, String label, Benchmark benchmark, String account, Instant imported) {}
