/** The server and its neighbours as the tests need them. */
@NullMarked
package se.jamkoll.rest.internal.fake;

import org.jspecify.annotations.NullMarked;
