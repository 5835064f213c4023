/** What all validators of this bundle have in common. */
@NullMarked
package se.jamkoll.assessing.internal.validation;

import org.jspecify.annotations.NullMarked;
