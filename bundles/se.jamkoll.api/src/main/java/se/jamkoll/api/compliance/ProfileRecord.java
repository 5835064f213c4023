package se.jamkoll.api.compliance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a profile, never changed.
 *
 * @param id the profile's id
 * @param version its version
 * @param hash the SHA-256 that results name, 64 lower-case hexadecimal digits
 * @param content its YAML or JSON
 * @param kept when it came here
 * @param account the id of the account that brought it; null for one from a watched file
 */
public record ProfileRecord(
    String id,
    String version,
    String hash,
    String content,
    Instant kept,
    @Nullable String account) {}
