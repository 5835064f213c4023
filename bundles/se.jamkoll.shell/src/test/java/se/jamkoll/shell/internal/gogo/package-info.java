@NullMarked
package se.jamkoll.shell.internal.gogo;

import org.jspecify.annotations.NullMarked;
