package se.jamkoll.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packaged bundles tell a framework about themselves. */
class ManifestTest {

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noInternalPackageIsExported(Bundle bundle) throws IOException {
    assertFalse(header(bundle, "Export-Package").contains(".internal"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyExportedPackageHasAVersion(Bundle bundle) throws IOException {
    for (String clause : clauses(bundle, "Export-Package")) {
      assertTrue(clause.matches(".*;version=\"\\d+\\.\\d+\\.\\d+\".*"), clause);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void onlyPackagesOfTheApiAreImportedFromOurOwnBundles(Bundle bundle) throws IOException {
    List<String> others =
        clauses(bundle, "Import-Package").stream()
            .filter(clause -> clause.startsWith("se.jamkoll."))
            .filter(clause -> !clause.startsWith(Bundle.API))
            .toList();

    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theBundleIsNamedAndLicensed(Bundle bundle) throws IOException {
    assertEquals(bundle.name(), header(bundle, "Bundle-SymbolicName"));
    assertEquals("EUPL-1.2", header(bundle, "Bundle-License"));
  }

  @Test
  void theApiExportsItsPackages() throws IOException {
    Bundle api =
        Bundle.all().stream().filter(each -> each.name().equals(Bundle.API)).findFirst().get();

    assertTrue(clauses(api, "Export-Package").size() >= 3);
  }

  /** Returns the clauses of a header; a comma inside quotes does not end one. */
  private static List<String> clauses(Bundle bundle, String header) throws IOException {
    String value = header(bundle, header);
    return Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .filter(clause -> !clause.isEmpty())
        .toList();
  }

  private static String header(Bundle bundle, String name) throws IOException {
    return Objects.requireNonNullElse(bundle.manifest().getMainAttributes().getValue(name), "");
  }
}
