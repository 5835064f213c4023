/** The services of compliance work. */
@NullMarked
package se.jamkoll.compliance;

import org.jspecify.annotations.NullMarked;
