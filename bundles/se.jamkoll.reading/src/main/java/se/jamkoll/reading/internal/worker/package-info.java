/** Reading in processes of their own: what both sides share, and what a server offers. */
@NullMarked
package se.jamkoll.reading.internal.worker;

import org.jspecify.annotations.NullMarked;
