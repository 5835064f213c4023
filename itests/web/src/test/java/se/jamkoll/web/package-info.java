/** The pages, as people use them in a browser. */
@NullMarked
package se.jamkoll.web;

import org.jspecify.annotations.NullMarked;
