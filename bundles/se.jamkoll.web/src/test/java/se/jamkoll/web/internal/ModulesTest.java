package se.jamkoll.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModulesTest {

  private static final Pattern IMPORT =
      Pattern.compile("(?:\\bfrom\\s*|\\bimport\\s*\\(?\\s*)[\"']([@./\\w-]+)[\"']");

  @Test
  void everyModuleImportsFilesThatAreThereByRelativePaths() {
    List<String> wrong = new ArrayList<>();
    for (Path file : Pages.files(".js")) {
      Matcher imports = IMPORT.matcher(Pages.text(file));
      while (imports.find()) {
        String name = imports.group(1);
        if (!name.startsWith(".") || !Files.exists(file.resolveSibling(name).normalize())) {
          wrong.add(Pages.folder().relativize(file) + " imports " + name);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyIconThatAPageShowsIsThere() {
    String sprite = Pages.text(Pages.folder().resolve("icons.svg"));
    List<String> missing = new ArrayList<>();
    for (Path file : Pages.modules()) {
      Matcher icons = Pattern.compile("icon\\('([a-z-]+)'\\)").matcher(Pages.text(file));
      while (icons.find()) {
        if (!sprite.contains("id=\"" + icons.group(1) + "\"")) {
          missing.add(icons.group(1));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(sprite.contains("id=\"contrast\""), sprite);
  }

  @Test
  void thePageHoldsNoScriptOrStyleOfItsOwnAndNamesNoOtherHost() {
    String page = Pages.text(Pages.folder().resolve("index.html"));
    assertTrue(!page.contains("<style") && !page.contains("style="), page);
    assertTrue(!page.contains("//"), page);
    assertTrue(!Pattern.compile("<script[^>]*>[^<]").matcher(page).find(), page);
  }
}
