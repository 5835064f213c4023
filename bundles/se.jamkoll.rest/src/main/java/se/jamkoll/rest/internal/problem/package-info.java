/** What cannot be done, told as problem details (RFC 9457) in a sentence that says what to do. */
@NullMarked
package se.jamkoll.rest.internal.problem;

import org.jspecify.annotations.NullMarked;
