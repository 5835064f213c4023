/** Work that is kept in the queue: what it is called, and when it is tried again. */
@NullMarked
package se.jamkoll.compliance.internal.work;

import org.jspecify.annotations.NullMarked;
