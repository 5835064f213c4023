/** The formats that assessments are written in. */
@NullMarked
package se.jamkoll.shell.internal.output;

import org.jspecify.annotations.NullMarked;
