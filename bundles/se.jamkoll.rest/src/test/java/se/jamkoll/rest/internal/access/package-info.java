@NullMarked
package se.jamkoll.rest.internal.access;

import org.jspecify.annotations.NullMarked;
