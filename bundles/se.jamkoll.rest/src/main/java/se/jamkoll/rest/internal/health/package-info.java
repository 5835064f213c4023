/** What the server says of its own health. */
@NullMarked
@Requirement(namespace = "osgi.extender", name = "osgi.configurator", version = "1.0")
package se.jamkoll.rest.internal.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Requirement;
