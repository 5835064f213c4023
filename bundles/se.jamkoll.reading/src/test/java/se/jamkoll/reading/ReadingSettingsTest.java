package se.jamkoll.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.jamkoll.reading.internal.worker.pool.PoolSettings;

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

  @Test
  void theDefaultsOfTheSettingsAreThoseOfTheWorkers() throws NoSuchMethodException {
    PoolSettings defaults = PoolSettings.of(3);

    assertEquals(0, value("workers"));
    assertEquals(value("workerMegabytes"), defaults.heapMegabytes());
    assertEquals(Duration.ofSeconds(value("secondsPerDocument")), defaults.perDocument());
    assertEquals(value("documentsPerWorker"), defaults.documentsPerWorker());
    assertEquals(Duration.ofSeconds(value("waitSeconds")), defaults.patience());
    assertEquals(value("maxPipedMegabytes") * 1024 * 1024, defaults.maxPiped());
  }

  private static int value(String name) throws NoSuchMethodException {
    Method setting = ReadingSettings.class.getMethod(name);
    return (Integer) setting.getDefaultValue();
  }
}
