/** How requests and answers are read and written as JSON. */
@NullMarked
package se.jamkoll.rest.internal.json;

import org.jspecify.annotations.NullMarked;
