/** The tables of accounts, sessions and tokens. */
@NullMarked
package se.jamkoll.security.internal.store;

import org.jspecify.annotations.NullMarked;
