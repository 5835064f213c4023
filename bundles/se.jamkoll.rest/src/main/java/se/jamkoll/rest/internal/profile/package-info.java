/** The profiles with their history. */
@NullMarked
package se.jamkoll.rest.internal.profile;

import org.jspecify.annotations.NullMarked;
