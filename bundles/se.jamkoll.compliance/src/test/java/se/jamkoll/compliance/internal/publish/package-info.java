/** Tests of what hosts are told. */
@NullMarked
package se.jamkoll.compliance.internal.publish;

import org.jspecify.annotations.NullMarked;
