/** What is the same for every request: its caller, language, parameters, body and size. */
@NullMarked
package se.jamkoll.rest.internal.request;

import org.jspecify.annotations.NullMarked;
