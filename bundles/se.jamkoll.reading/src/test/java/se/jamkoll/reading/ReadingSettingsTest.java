package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {

  @Test
  void theDefaultsOfTheSettingsAreTheDefaultLimits() throws NoSuchMethodException {
    int megabyte = 1024 * 1024;

    assertEquals(
        new ReadingLimits(
            value("maxMegabytes") * megabyte,
            value("maxUnpackedMegabytes") * megabyte,
            value("maxEntries"),
            value("maxDepth"),
            value("maxPages"),
            value("maxLetters"),
            value("maxNesting")),
        ReadingLimits.defaults());
  }

  private static int value(String name) throws NoSuchMethodException {
    Method setting = ReadingSettings.class.getMethod(name);
    return (Integer) setting.getDefaultValue();
  }
}
