/** What can be changed in the register. */
@NullMarked
package se.jamkoll.host.register.internal.write;

import org.jspecify.annotations.NullMarked;
