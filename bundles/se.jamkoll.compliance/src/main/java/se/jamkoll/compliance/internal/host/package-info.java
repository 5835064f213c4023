/** The hosts that are attached, each behind a guard that keeps its failures to itself. */
@NullMarked
package se.jamkoll.compliance.internal.host;

import org.jspecify.annotations.NullMarked;
