@NullMarked
package se.jamkoll.rest.internal.event;

import org.jspecify.annotations.NullMarked;
