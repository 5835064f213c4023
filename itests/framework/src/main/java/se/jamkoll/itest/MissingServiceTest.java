package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class MissingServiceTest extends FrameworkTest {

  @Test
  void aReferenceThatIsNotOfferedAsWantedIsTold() {
    assertExplained(
        Absent.WithoutReference.class,
        "lacks the reference words: se.jamkoll.api.assessment.FindingMessages(planet=Mars).",
        "The component se.jamkoll.assessing.PlainFindingMessages is there");
  }

  @Test
  void aMissingConfigurationIsTold() {
    assertExplained(
        Absent.WithoutConfiguration.class, "waits for a configuration se.jamkoll.itest.absent.");
  }

  @Test
  void aFailureWhenActivatedIsTold() {
    assertNull(context().getService(context().getServiceReference(Absent.Failing.class)));

    assertExplained(Absent.Failing.class, "no luck today");
  }

  @Test
  void aServiceThatNoComponentOffersIsTold() {
    assertExplained(Absent.Unknown.class, "No component of a started bundle offers it.");
  }

  @Test
  void aBundleThatIsStoppedIsTold() throws BundleException {
    bundle("se.jamkoll.rest").stop();
    try {
      assertExplained(Absent.Unknown.class, "The bundle se.jamkoll.rest was not started.");
    } finally {
      bundle("se.jamkoll.rest").start();
    }
  }

  private void assertExplained(Class<?> type, String... reasons) {
    String explanation = new MissingService(context()).explain(type, "");
    for (String reason : reasons) {
      assertTrue(explanation.contains(reason), explanation);
    }
  }
}
