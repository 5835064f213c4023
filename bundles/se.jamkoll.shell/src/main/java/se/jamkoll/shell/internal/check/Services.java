package se.jamkoll.shell.internal.check;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DocumentReaders;

/**
 * What the command line needs from the other bundles.
 *
 * @param readers gives what reads files
 * @param assessor assesses documents
 * @param profiles gives the profile to assess by
 * @param messages names the words of the domain
 */
public record Services(
    DocumentReaders readers, Assessor assessor, ProfileSource profiles, FindingMessages messages) {

  /**
   * Finds the services on the class path.
   *
   * @throws MissingServiceException when one of them is not there
   */
  public static Services load() throws MissingServiceException {
    return new Services(
        load(DocumentReaders.class),
        load(Assessor.class),
        load(ProfileSource.class),
        load(FindingMessages.class));
  }

  private static <T> T load(Class<T> type) throws MissingServiceException {
    try {
      Iterator<T> providers = ServiceLoader.load(type, Services.class.getClassLoader()).iterator();
      if (providers.hasNext()) {
        return providers.next();
      }
    } catch (ServiceConfigurationError e) {
      throw new MissingServiceException(type, e);
    }
    throw new MissingServiceException(type, null);
  }

  /** Gives the services when they are first needed. */
  @FunctionalInterface
  public interface Source {

    /**
     * Returns the services.
     *
     * @throws MissingServiceException when one of them is not there
     */
    Services get() throws MissingServiceException;
  }
}
