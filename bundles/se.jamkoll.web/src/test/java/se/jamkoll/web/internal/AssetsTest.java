package se.jamkoll.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private static final int MOST_BYTES = 400_000;

  private final Map<String, byte[]> contents = Pages.contents();

  @Test
  void aFileIsFoundInTheFolderOfItsVersionAndInNoOther() {
    Assets assets = Assets.of(contents);
    assertTrue(assets.file("/" + assets.version() + "/app.js").isPresent());
    assertFalse(assets.file("/000000000000/app.js").isPresent());
    assertFalse(assets.file("/" + assets.version() + "/../app.js").isPresent());
    assertFalse(assets.file("/app.js").isPresent());
  }

  @Test
  void aChangeOfAnyFileChangesTheVersion() {
    Map<String, byte[]> changed = new HashMap<>(contents);
    changed.put("style.css", "body {}".getBytes(StandardCharsets.UTF_8));
    assertNotEquals(Assets.of(contents).version(), Assets.of(changed).version());
    assertEquals(Assets.of(contents).version(), Assets.of(new HashMap<>(contents)).version());
  }

  @Test
  void whatIsFoundAtAnAddressThatStaysNamesTheVersionEverywhere() {
    Assets assets = Assets.of(contents);
    for (String name : List.of("index.html", "jamkoll-check.js")) {
      String door =
          new String(assets.door(name).orElseThrow().content(false), StandardCharsets.UTF_8);
      assertTrue(door.contains("/pages/" + assets.version() + "/"), door);
      assertFalse(door.contains("{version}"), door);
    }
    assertFalse(assets.door("app.js").isPresent());
  }

  @Test
  void pagesThatLackTheFirstOneAreRefused() {
    Map<String, byte[]> lacking = new HashMap<>(contents);
    lacking.remove("index.html");
    assertThrows(IllegalArgumentException.class, () -> Assets.of(lacking));
  }

  @Test
  void allPagesTogetherAreSmallEnoughForASlowConnection() {
    int bytes =
        contents.entrySet().stream()
            .mapToInt(entry -> Asset.of(entry.getKey(), entry.getValue()).content(true).length)
            .sum();
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
  }

  @Test
  void aFileOfUnknownTypeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Asset.of("page.exe", new byte[0]));
  }
}
