package se.jamkoll.itest;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.jamkoll.api.assessment.FindingMessages;

/** Services that never come, each for a reason of its own. */
final class Absent {

  private Absent() {}

  /** Nothing offers this. */
  interface Unknown {}

  /** Lacks a service that is not offered as it wants it. */
  @Component(service = WithoutReference.class)
  public static final class WithoutReference {

    /** Needs what is not there. */
    @Activate
    public WithoutReference(
        @Reference(name = "words", target = "(planet=Mars)") FindingMessages words) {
      words.uncertain(Locale.ROOT);
    }
  }

  /** Lacks a configuration. */
  @Component(
      service = WithoutConfiguration.class,
      configurationPolicy = ConfigurationPolicy.REQUIRE,
      configurationPid = "se.jamkoll.itest.absent")
  public static final class WithoutConfiguration {}

  /** Fails. */
  @Component(service = Failing.class)
  public static final class Failing {

    /** Fails. */
    @Activate
    public Failing() {
      throw new IllegalStateException("no luck today");
    }
  }
}
