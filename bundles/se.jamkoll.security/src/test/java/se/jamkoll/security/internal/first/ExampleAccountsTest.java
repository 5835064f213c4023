package se.jamkoll.security.internal.first;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

class ExampleAccountsTest {

  @Test
  void aLineForEachRoleMakesOneAccountForEachLogin() {
    assertEquals(
        Map.of(
            "maja", Set.of(Grant.of(Role.OFFICIAL)),
            "nils", Set.of(Grant.of(Role.SECRETARY, "A"), Grant.of(Role.SECRETARY, "B"))),
        ExampleAccounts.of(
            List.of("maja\tOFFICIAL\tA", "nils\tSECRETARY\tA", "nils\tSECRETARY\tB")));
  }

  @Test
  void whatTellsNoRoleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ExampleAccounts.of(List.of("maja")));
  }
}
