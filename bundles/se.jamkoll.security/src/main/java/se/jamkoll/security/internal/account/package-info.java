/** Accounts. */
@NullMarked
package se.jamkoll.security.internal.account;

import org.jspecify.annotations.NullMarked;
