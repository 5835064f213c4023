@NullMarked
package se.jamkoll.compliance.internal.text;

import org.jspecify.annotations.NullMarked;
