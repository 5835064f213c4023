package se.jamkoll.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says is so. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  private static final Path SETTINGS =
      Path.of("../../features/server/src/main/dist/conf/se.jamkoll.store.cfg");

  private static final Pattern SETTING = Pattern.compile("(?m)^# (\\w+) = ");

  private static final Pattern TABLE = Pattern.compile("(?m)^([a-z_]+)\\.");

  @Test
  void theSettingsThatAServerComesWithAreExplained() throws IOException {
    String readme = Files.readString(README);
    Set<String> settings =
        SETTING
            .matcher(Files.readString(SETTINGS))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(8, settings.size(), settings.toString());
    for (String each : settings) {
      assertTrue(readme.contains("`" + each + "`"), each);
    }
  }

  @Test
  void everyTableIsExplained() throws IOException {
    String readme = Files.readString(README);
    Set<String> tables =
        TABLE
            .matcher(Files.readString(Path.of("src/test/resources/se/jamkoll/store/columns.txt")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .map(table -> table.startsWith("check_item_") ? "check_item_*" : table)
            .collect(Collectors.toCollection(TreeSet::new));

    for (String each : tables) {
      assertTrue(readme.contains("`" + each + "`"), each);
    }
  }

  @Test
  void everyColumnForFreeTextIsInBold() throws IOException {
    String readme = Files.readString(README);
    for (String column : SchemaContract.FREE_TEXTS) {
      String name = column.substring(column.indexOf('.') + 1).replace("again_", "");
      assertTrue(readme.contains("**`" + name + "`**"), column);
    }
  }

  @Test
  void aSchemaIsOpenedAsTheExampleSays(@TempDir Path folder) throws SQLException, IOException {
    List<String> example = Files.readAllLines(README);
    int line =
        example.indexOf(
            "    databases.open(\"register\", getClass().getClassLoader(),"
                + " \"se/jamkoll/host/register/migrations\");");
    assertTrue(line > 0);

    try (Store store = Store.in(folder)) {
      assertEquals(
          "register",
          store
              .databases()
              .open("register", getClass().getClassLoader(), SchemaContract.MIGRATIONS)
              .getConnection()
              .getSchema());
    }
  }
}
