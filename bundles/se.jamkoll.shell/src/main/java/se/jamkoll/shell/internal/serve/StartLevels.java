package se.jamkoll.shell.internal.serve;

import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The levels of the framework, by which some bundles stop before the others.
 *
 * <p>The implementation of the REST whiteboard builds its application anew, in a thread of its own,
 * when an extension leaves. Were it there while the others stop, it would build with extensions
 * whose bundle has just gone.
 */
final class StartLevels {

  /** The level of what starts last and stops first. */
  static final int LAST = 2;

  private static final String IMPLEMENTATION = "osgi.implementation";
  private static final String REST = "osgi.jakartars";

  private StartLevels() {}

  /** Gives an installed bundle its level. */
  static void assign(Bundle bundle) {
    if (implementsRest(bundle.adapt(BundleRevision.class))) {
      bundle.adapt(BundleStartLevel.class).setStartLevel(LAST);
    }
  }

  private static boolean implementsRest(BundleRevision revision) {
    return revision.getDeclaredCapabilities(IMPLEMENTATION).stream()
        .anyMatch(capability -> REST.equals(capability.getAttributes().get(IMPLEMENTATION)));
  }
}
