/** Who one is: signing in and out, accounts, tokens and the record of what was done. */
@NullMarked
package se.jamkoll.rest.internal.access;

import org.jspecify.annotations.NullMarked;
