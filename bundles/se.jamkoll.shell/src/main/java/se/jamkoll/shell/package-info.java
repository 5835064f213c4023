/** The command line that checks letters without a server. */
@NullMarked
package se.jamkoll.shell;

import org.jspecify.annotations.NullMarked;
