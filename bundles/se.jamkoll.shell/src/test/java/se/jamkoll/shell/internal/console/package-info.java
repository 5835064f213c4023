@NullMarked
package se.jamkoll.shell.internal.console;

import org.jspecify.annotations.NullMarked;
