/** Transactions, and how rows become values and failures. */
@NullMarked
package se.jamkoll.store.internal.sql;

import org.jspecify.annotations.NullMarked;
