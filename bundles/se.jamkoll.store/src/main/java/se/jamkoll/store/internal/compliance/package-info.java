/** What is kept of compliance work, by what is kept. */
@NullMarked
package se.jamkoll.store.internal.compliance;

import org.jspecify.annotations.NullMarked;
