@NullMarked
package se.jamkoll.compliance.internal.profile;

import org.jspecify.annotations.NullMarked;
