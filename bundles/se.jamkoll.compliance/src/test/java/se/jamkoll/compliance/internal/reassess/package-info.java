@NullMarked
package se.jamkoll.compliance.internal.reassess;

import org.jspecify.annotations.NullMarked;
