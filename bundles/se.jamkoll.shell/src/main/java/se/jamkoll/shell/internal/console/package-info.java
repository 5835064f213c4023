/** The commands of the server's console, whatever console runs them. */
@NullMarked
package se.jamkoll.shell.internal.console;

import org.jspecify.annotations.NullMarked;
