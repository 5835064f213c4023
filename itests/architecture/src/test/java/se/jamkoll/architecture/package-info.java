/** The rules of the house: who may know whom, and how things are named. */
@NullMarked
package se.jamkoll.architecture;

import org.jspecify.annotations.NullMarked;
