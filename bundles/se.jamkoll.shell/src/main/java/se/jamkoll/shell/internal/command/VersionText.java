package se.jamkoll.shell.internal.command;

import picocli.CommandLine.IVersionProvider;
import se.jamkoll.shell.internal.check.MissingServiceException;
import se.jamkoll.shell.internal.check.Services;
import se.jamkoll.shell.internal.text.Texts;

/** Says which version this is, and which rules it assesses by. */
final class VersionText implements IVersionProvider {

  private final Services.Source services;
  private final Texts texts;

  VersionText(Services.Source services, Texts texts) {
    this.services = services;
    this.texts = texts;
  }

  @Override
  public String[] getVersion() throws MissingServiceException {
    String rules = services.get().assessor().rules();
    return new String[] {texts.get("version.text", Texts.version(), rules)};
  }
}
