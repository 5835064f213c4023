/** Tests of what work is called, and of when it is tried again. */
@NullMarked
package se.jamkoll.compliance.internal.work;

import org.jspecify.annotations.NullMarked;
