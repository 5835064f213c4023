/** The store on its own: what a program without OSGi opens. */
@NullMarked
package se.jamkoll.store;

import org.jspecify.annotations.NullMarked;
