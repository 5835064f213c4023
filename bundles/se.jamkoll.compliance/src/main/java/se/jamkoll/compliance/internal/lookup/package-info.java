/** What is asked of hosts for someone who waits, with an answer or a reason in plain words. */
@NullMarked
package se.jamkoll.compliance.internal.lookup;

import org.jspecify.annotations.NullMarked;
