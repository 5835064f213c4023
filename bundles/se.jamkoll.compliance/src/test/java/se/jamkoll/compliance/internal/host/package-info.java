/** Tests of the guard around hosts, and the hosts that all tests use. */
@NullMarked
package se.jamkoll.compliance.internal.host;

import org.jspecify.annotations.NullMarked;
