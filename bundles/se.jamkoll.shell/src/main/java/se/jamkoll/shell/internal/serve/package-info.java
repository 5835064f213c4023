/** Starts, watches and stops the server: a framework with all bundles. */
@NullMarked
package se.jamkoll.shell.internal.serve;

import org.jspecify.annotations.NullMarked;
