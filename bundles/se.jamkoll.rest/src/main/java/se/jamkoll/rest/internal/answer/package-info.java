/** What is the same for every answer: its headers, its tag and its pages. */
@NullMarked
package se.jamkoll.rest.internal.answer;

import org.jspecify.annotations.NullMarked;
