/** A small case register: the host that comes with the server, and one like any other. */
@NullMarked
package se.jamkoll.host.register;

import org.jspecify.annotations.NullMarked;
