/** The rules: each a Jakarta Validation constraint on the analysed document. */
@NullMarked
package se.jamkoll.assessing.internal.rule;

import org.jspecify.annotations.NullMarked;
