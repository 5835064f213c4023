/** Example letters, before they are files. */
@NullMarked
package se.jamkoll.host.register.internal.example.letter;

import org.jspecify.annotations.NullMarked;
