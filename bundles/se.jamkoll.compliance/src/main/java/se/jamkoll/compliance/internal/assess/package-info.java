/** Assesses versions of documents, and keeps what was found, without text. */
@NullMarked
package se.jamkoll.compliance.internal.assess;

import org.jspecify.annotations.NullMarked;
