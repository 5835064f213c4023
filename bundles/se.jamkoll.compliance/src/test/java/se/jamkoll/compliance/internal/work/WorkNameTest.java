package se.jamkoll.compliance.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "%2F", "å ä ö", "a+b&c", "\u0000", "{\"x\":1}", "👩"})
  void keysOfAnyCharactersComeBackAsTheyWere(String key) {
    assertEquals(List.of("h", key, ""), WorkName.parts(WorkName.join("h", key, "")));
  }

  @Test
  void partsThatAreCutDifferentlyAreNotTheSame() {
    assertNotEquals(WorkName.key("a", "b/c"), WorkName.key("a/b", "c"));
  }

  @Test
  void aLongNameIsCutAndStillToldFromOthers() {
    String one = WorkName.key("h", "å".repeat(200), "1");
    String other = WorkName.key("h", "å".repeat(200), "2");

    assertTrue(one.length() <= 250, "length " + one.length());
    assertNotEquals(one, other);
  }

  @RepeatedTest(20)
  void aWaitIsTwiceAsLongEachTimeUpToTheLongest() {
    Patience patience = new Patience(Duration.ofSeconds(10), Duration.ofMinutes(2));

    assertBetween(8, 10, patience.after(0));
    assertBetween(16, 20, patience.after(1));
    assertBetween(96, 120, patience.after(4));
    assertBetween(96, 120, patience.after(Integer.MAX_VALUE));
  }

  private static void assertBetween(long least, long most, Duration wait) {
    assertTrue(wait.toMillis() >= least * 1000 && wait.toMillis() <= most * 1000, wait.toString());
  }
}
