/** Makes files of example letters. */
@NullMarked
package se.jamkoll.host.register.internal.example.file;

import org.jspecify.annotations.NullMarked;
