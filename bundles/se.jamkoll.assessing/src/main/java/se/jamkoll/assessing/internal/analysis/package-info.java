/** What a document says of the groups: statements, sections, pair states, checklist and level. */
@NullMarked
package se.jamkoll.assessing.internal.analysis;

import org.jspecify.annotations.NullMarked;
