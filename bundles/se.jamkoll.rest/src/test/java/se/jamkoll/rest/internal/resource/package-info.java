/** Tests that ask for the resources over HTTP. */
@NullMarked
package se.jamkoll.rest.internal.resource;

import org.jspecify.annotations.NullMarked;
