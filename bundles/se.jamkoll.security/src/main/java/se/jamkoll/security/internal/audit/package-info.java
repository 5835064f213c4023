/** What is recorded of who came in and who was refused. */
@NullMarked
package se.jamkoll.security.internal.audit;

import org.jspecify.annotations.NullMarked;
