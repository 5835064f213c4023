package se.jamkoll.shell.internal.serve;

import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Constants;

/** What the framework and its services are told when they start. */
final class Settings {

  private Settings() {}

  /** Returns the properties of a framework. */
  static Map<String, String> of(
      Installation installation, DataFolder data, Address address, boolean examples) {
    Map<String, String> settings = new TreeMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, data.cache().toString());
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    // Java's flight recorder writes code of its own into classes of bundles, which must find it.
    settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "jdk.jfr,jdk.jfr.*");
    settings.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(StartLevels.LAST));
    settings.put("jamkoll.home", installation.home().toString());
    settings.put("jamkoll.data", data.path().toString());
    settings.put("jamkoll.examples", String.valueOf(examples));
    http(settings, address);
    configuration(settings, installation, data);
    settings.put("org.ops4j.pax.logging.DefaultServiceLog.level", "ERROR");
    settings.put(
        "org.ops4j.pax.logging.StaticLogbackFile",
        installation.settings().resolve("logging.xml").toString());
    return settings;
  }

  private static void http(Map<String, String> settings, Address address) {
    settings.put("org.apache.felix.http.host", address.host());
    settings.put("org.osgi.service.http.port", String.valueOf(address.port()));
    settings.put("org.apache.felix.http.jetty.sendServerHeader", "false");
  }

  private static void configuration(
      Map<String, String> settings, Installation installation, DataFolder data) {
    settings.put("felix.fileinstall.dir", installation.settings().toString());
    settings.put("felix.fileinstall.filter", ".*\\.cfg");
    settings.put("felix.fileinstall.tmpdir", data.cache().resolve("fileinstall").toString());
    settings.put("felix.fileinstall.noInitialDelay", "true");
    settings.put("felix.fileinstall.poll", "2000");
    settings.put("felix.fileinstall.enableConfigSave", "false");
    settings.put("felix.fileinstall.log.level", "1");
  }
}
