/** Offers the console's commands to Gogo, where the framework has it. */
@NullMarked
package se.jamkoll.shell.internal.gogo;

import org.jspecify.annotations.NullMarked;
