/**
 * The tests that every host passes. Extend {@link se.jamkoll.hostkit.CaseHostContract} and tell it
 * by a {@link se.jamkoll.hostkit.HostDriver} how your system is changed.
 */
@NullMarked
package se.jamkoll.hostkit;

import org.jspecify.annotations.NullMarked;
