/** What a document says, and the drafts of those who write them. */
@NullMarked
package se.jamkoll.rest.internal.document;

import org.jspecify.annotations.NullMarked;
