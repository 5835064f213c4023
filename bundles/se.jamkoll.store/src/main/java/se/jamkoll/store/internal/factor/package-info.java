/** What people assessed of the factors, in SQL. */
@NullMarked
package se.jamkoll.store.internal.factor;

import org.jspecify.annotations.NullMarked;
