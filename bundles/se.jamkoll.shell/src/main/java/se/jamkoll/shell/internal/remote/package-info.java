/** The commands that administer a running server over its REST API. */
@NullMarked
package se.jamkoll.shell.internal.remote;

import org.jspecify.annotations.NullMarked;
