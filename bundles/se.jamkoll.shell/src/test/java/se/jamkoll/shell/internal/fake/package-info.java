/** Small services that the shell is tried against. */
@NullMarked
package se.jamkoll.shell.internal.fake;

import org.jspecify.annotations.NullMarked;
