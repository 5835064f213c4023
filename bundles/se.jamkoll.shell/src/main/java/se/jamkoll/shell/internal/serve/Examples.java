package se.jamkoll.shell.internal.serve;

import org.osgi.framework.ServiceReference;

/**
 * The examples that a host was filled with, as its service tells of them.
 *
 * @param region the name of the invented organisation
 * @param bodies how many boards and committees it has
 * @param meetings how many meetings
 * @param documents how many documents
 */
record Examples(String region, String bodies, String meetings, String documents) {

  /** The services that tell of examples. */
  static final String FILTER = "(&(objectClass=se.jamkoll.api.host.CaseHost)(examples.region=*))";

  static Examples of(ServiceReference<?> host) {
    return new Examples(
        property(host, "region"),
        property(host, "bodies"),
        property(host, "meetings"),
        property(host, "documents"));
  }

  private static String property(ServiceReference<?> host, String name) {
    return String.valueOf(host.getProperty("examples." + name));
  }
}
