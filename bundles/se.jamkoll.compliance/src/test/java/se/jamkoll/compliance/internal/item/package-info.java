/** Tests of how an item's documents are joined. */
@NullMarked
package se.jamkoll.compliance.internal.item;

import org.jspecify.annotations.NullMarked;
