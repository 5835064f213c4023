/** Tells hosts what was found and what is asked for, once each. */
@NullMarked
package se.jamkoll.compliance.internal.publish;

import org.jspecify.annotations.NullMarked;
