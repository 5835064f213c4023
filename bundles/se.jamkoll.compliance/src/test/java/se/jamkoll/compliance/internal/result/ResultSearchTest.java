package se.jamkoll.compliance.internal.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jamkoll.compliance.internal.desk.Desk.BODY;
import static se.jamkoll.compliance.internal.desk.Desk.HOST;
import static se.jamkoll.compliance.internal.desk.Desk.caller;
import static se.jamkoll.compliance.internal.desk.Desk.secretary;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.DeniedException;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.compliance.internal.desk.Desk;

class ResultSearchTest {

  private static final String OTHER = "Kulturnämnden";

  @TempDir private Path folder;

  private Desk desk;
  private ResultSearch search;
  private AssessmentRecord ours;
  private AssessmentRecord theirs;
  private AssessmentRecord noOnes;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    search = new ResultSearch(desk.compliance().assessments(), desk.walls());
    ours = desk.assessed("1", Level.MISSING, false);
    theirs = keep("d2", OTHER);
    noOnes = desk.assessed(new VersionKey(HOST, "d3", "3"), null, Level.MISSING, false, "1");
  }

  private AssessmentRecord keep(String document, String body) {
    return desk.assessed(new VersionKey(HOST, document, "2"), body, Level.MISSING, false, "1");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyOneSeesTheOwnBodies() {
    assertEquals(Set.of(ours.id()), found(secretary(), Set.of()));
    assertEquals(
        Set.of(ours.id(), theirs.id(), noOnes.id()),
        found(caller(Grant.of(Role.STRATEGIST)), Set.of()));
    assertEquals(List.of(), desk.audit());
  }

  @Test
  void anotherBodyThatIsAskedForIsLeftOutAndRecorded() {
    assertEquals(Set.of(ours.id()), found(secretary(), Set.of(BODY, OTHER)));
    assertEquals(List.of("results.read " + OTHER + " refused"), desk.audit());
    assertEquals(Set.of(), found(secretary(), Set.of(OTHER)));
  }

  @Test
  void anAdministratorsReadingIsRecorded() {
    assertEquals(3, found(caller(Grant.of(Role.ADMIN)), Set.of()).size());
    assertEquals(List.of("results.read"), desk.audit());
  }

  @Test
  void anOfficialFindsNothingHere() {
    assertThrows(DeniedException.class, () -> found(caller(Grant.of(Role.OFFICIAL)), Set.of()));
  }

  @Test
  void oneResultIsBehindTheSameWalls() {
    assertEquals(ours.id(), search.find(secretary(), ours.id()).id());
    assertThrows(DeniedException.class, () -> search.find(secretary(), theirs.id()));
    assertThrows(DeniedException.class, () -> search.find(secretary(), noOnes.id()));
    assertThrows(ComplianceException.class, () -> search.find(secretary(), "none"));
  }

  private Set<String> found(Caller caller, Set<String> bodies) {
    return Set.copyOf(
        search.find(caller, AssessmentQuery.newestOfAll(10).at(bodies)).entries().stream()
            .map(AssessmentRecord::id)
            .toList());
  }
}
