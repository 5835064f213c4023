@NullMarked
package se.jamkoll.compliance.internal.result;

import org.jspecify.annotations.NullMarked;
