/** Tests of what the server says of the hosts. */
@NullMarked
package se.jamkoll.compliance.internal.health;

import org.jspecify.annotations.NullMarked;
