@NullMarked
package se.jamkoll.rest.internal.factor;

import org.jspecify.annotations.NullMarked;
