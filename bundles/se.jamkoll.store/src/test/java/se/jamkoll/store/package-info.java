/** The store on both databases. */
@NullMarked
package se.jamkoll.store;

import org.jspecify.annotations.NullMarked;
