/** Further perspectives: rule sets from elsewhere on the same analysed letter. */
@NullMarked
package se.jamkoll.assessing.internal.perspective;

import org.jspecify.annotations.NullMarked;
