/** Tests of meetings and their checks. */
@NullMarked
package se.jamkoll.compliance.internal.meeting;

import org.jspecify.annotations.NullMarked;
