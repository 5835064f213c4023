/** Meetings, their agendas and their checks. */
@NullMarked
package se.jamkoll.rest.internal.meeting;

import org.jspecify.annotations.NullMarked;
