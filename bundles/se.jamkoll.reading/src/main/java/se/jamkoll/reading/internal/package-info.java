/** What every format reader shares: the file as detected, and what is read out of it. */
@NullMarked
package se.jamkoll.reading.internal;

import org.jspecify.annotations.NullMarked;
