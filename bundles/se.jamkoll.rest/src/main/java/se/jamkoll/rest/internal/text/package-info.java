/** What the server says over HTTP, in the caller's language. */
@NullMarked
package se.jamkoll.rest.internal.text;

import org.jspecify.annotations.NullMarked;
