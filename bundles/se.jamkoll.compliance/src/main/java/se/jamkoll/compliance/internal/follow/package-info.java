/** Follows the changes of hosts, and leaves what they lead to as work. */
@NullMarked
package se.jamkoll.compliance.internal.follow;

import org.jspecify.annotations.NullMarked;
