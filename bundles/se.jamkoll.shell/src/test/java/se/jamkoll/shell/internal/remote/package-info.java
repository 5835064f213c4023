/** Tests of the commands over the network. */
@org.jspecify.annotations.NullMarked
package se.jamkoll.shell.internal.remote;
