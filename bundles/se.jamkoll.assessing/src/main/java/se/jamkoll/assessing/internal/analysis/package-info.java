/** From a document to its signals: sections, what sentences say of whom, pair states and level. */
@NullMarked
package se.jamkoll.assessing.internal.analysis;

import org.jspecify.annotations.NullMarked;
