/** The tables of the register: transactions, the feed of changes, and the content of documents. */
@NullMarked
package se.jamkoll.host.register.internal.store;

import org.jspecify.annotations.NullMarked;
