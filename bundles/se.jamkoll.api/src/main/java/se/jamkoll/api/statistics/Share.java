package se.jamkoll.api.statistics;

/**
 * How many of some items, with what chance allows for.
 *
 * @param count how many
 * @param of of how many, at least 1
 * @param value the share, 0–1
 * @param low the lower end of the 95 % interval (Wilson 1927), 0–1
 * @param high the upper end, 0–1
 */
public record Share(int count, int of, double value, double low, double high) {}
