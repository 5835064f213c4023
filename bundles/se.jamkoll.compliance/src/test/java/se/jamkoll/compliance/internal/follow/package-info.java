/** Tests of following hosts, from their changes to what they are told. */
@NullMarked
package se.jamkoll.compliance.internal.follow;

import org.jspecify.annotations.NullMarked;
