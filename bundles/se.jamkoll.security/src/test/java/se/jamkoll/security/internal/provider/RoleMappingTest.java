package se.jamkoll.security.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;

class RoleMappingTest {

  @Test
  void aNameMayGiveSeveralRolesAndAnUnknownOneGivesNone() {
    RoleMapping mapping = RoleMapping.of("roles", "a=OFFICIAL;a=READER:Kulturnämnden; b=ADMIN ;");

    assertEquals(
        Set.of(Grant.of(Role.OFFICIAL), Grant.of(Role.READER, "Kulturnämnden")),
        mapping.of(Map.of("roles", List.of("a", "c"))));
    assertEquals(Set.of(), mapping.of(Map.of("groups", List.of("a"))));
    assertEquals(Set.of(Grant.of(Role.ADMIN)), mapping.of(Map.of("roles", "b")));
  }

  @Test
  void aClaimMayLieBelowAnother() {
    RoleMapping mapping = RoleMapping.of("realm_access.roles", "a=ADMIN");

    assertEquals(
        Set.of(Grant.of(Role.ADMIN)),
        mapping.of(Map.of("realm_access", Map.of("roles", List.of("a")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "=ADMIN", "a=CHEF", "a=SECRETARY", "a=ADMIN:Kulturnämnden"})
  void whatIsNoMappingIsRefused(String written) {
    assertThrows(IllegalArgumentException.class, () -> RoleMapping.of("roles", written));
  }
}
