/** The work that the installation does or has failed to do. */
@NullMarked
package se.jamkoll.rest.internal.work;

import org.jspecify.annotations.NullMarked;
