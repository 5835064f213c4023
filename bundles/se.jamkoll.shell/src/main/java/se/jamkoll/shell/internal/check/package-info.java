/** Finds letters on the disk, reads and assesses them, several at a time and in order. */
@NullMarked
package se.jamkoll.shell.internal.check;

import org.jspecify.annotations.NullMarked;
