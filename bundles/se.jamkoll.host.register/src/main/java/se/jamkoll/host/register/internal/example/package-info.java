/** Invented material: a region, two years of its meetings, and what they decided on. */
@NullMarked
package se.jamkoll.host.register.internal.example;

import org.jspecify.annotations.NullMarked;
