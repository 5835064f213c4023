package se.jamkoll.api.host;

/**
 * A user of a host.
 *
 * @param id how the host knows the user; opaque, and never stored
 */
public record HostUser(String id) {}
