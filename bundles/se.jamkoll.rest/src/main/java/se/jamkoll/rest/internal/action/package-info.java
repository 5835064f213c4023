/** What is done about what items lack. */
@NullMarked
package se.jamkoll.rest.internal.action;

import org.jspecify.annotations.NullMarked;
