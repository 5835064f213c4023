/** Joins the documents of an agenda item (rubric section 1, document and item). */
@NullMarked
package se.jamkoll.compliance.internal.item;

import org.jspecify.annotations.NullMarked;
