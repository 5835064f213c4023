/** The description of the API (OpenAPI), for machines and for people. */
@NullMarked
package se.jamkoll.rest.internal.openapi;

import org.jspecify.annotations.NullMarked;
