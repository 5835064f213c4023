/** The building blocks that example letters are written from. */
@NullMarked
package se.jamkoll.host.register.internal.example.text;

import org.jspecify.annotations.NullMarked;
