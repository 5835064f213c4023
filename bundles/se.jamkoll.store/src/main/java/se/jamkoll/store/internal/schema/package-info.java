/** Where the database is, and how its schemas come to their newest version. */
@NullMarked
package se.jamkoll.store.internal.schema;

import org.jspecify.annotations.NullMarked;
