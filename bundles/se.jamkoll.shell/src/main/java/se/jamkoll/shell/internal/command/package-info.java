/** The commands: their options, their help and their exit status. */
@NullMarked
package se.jamkoll.shell.internal.command;

import org.jspecify.annotations.NullMarked;
