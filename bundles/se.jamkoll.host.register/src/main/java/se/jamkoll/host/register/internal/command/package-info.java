/** The register's commands on the Gogo console. */
@NullMarked
package se.jamkoll.host.register.internal.command;

import org.jspecify.annotations.NullMarked;
