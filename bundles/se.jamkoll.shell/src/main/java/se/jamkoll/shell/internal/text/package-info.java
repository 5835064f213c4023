/** What the command line says, in Swedish and English. */
@NullMarked
package se.jamkoll.shell.internal.text;

import org.jspecify.annotations.NullMarked;
