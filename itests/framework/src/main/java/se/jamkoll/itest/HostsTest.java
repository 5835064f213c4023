package se.jamkoll.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.ServiceRegistration;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Grant;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.HostStatus.State;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.Publication;
import se.jamkoll.api.store.ComplianceStore;

/** Hosts that come and go, and are followed meanwhile. */
@Timeout(120)
class HostsTest extends FrameworkTest {

  /** The database of the tests may hold what was followed before. */
  private final String id = "itest-" + UUID.randomUUID();

  @Test
  void aFinishedLetterGetsAResultAndTheHostIsTold() throws Exception {
    TestHost host = new TestHost(id, "1-saknas.docx");
    ServiceRegistration<CaseHost> registration = register(host);
    try {
      Publication.Result told = assertInstanceOf(Publication.Result.class, host.told());
      assertEquals(Level.MISSING, told.level());
      assertEquals(State.UP, states(host.id()).iterator().next());
      AssessmentQuery query = AssessmentQuery.ofDocument(host.id(), TestHost.LETTER, 10);
      assertEquals(
          List.of(Level.MISSING),
          service(ComplianceStore.class).assessments().find(query).entries().stream()
              .map(record -> record.level())
              .toList());
    } finally {
      registration.unregister();
    }
    assertEquals(List.of(), List.copyOf(states(host.id())));
  }

  @Test
  void aMeetingIsCheckedThroughTheServices() throws Exception {
    TestHost host = new TestHost(id, "7-utforligt-beskrivet.docx");
    ServiceRegistration<CaseHost> registration = register(host);
    try {
      host.told();
      Caller secretary = new Caller("s", "s", Set.of(Grant.of(Role.SECRETARY, TestHost.BODY)));
      Meetings meetings = service(Meetings.class);
      MeetingCheck check = meetings.check(secretary, host.id(), TestHost.MEETING);
      while (check.state() == MeetingCheck.State.RUNNING) {
        Thread.onSpinWait();
        check = meetings.progress(secretary, check.id());
      }
      assertEquals(Level.THOROUGH, check.items().get(0).level());
    } finally {
      registration.unregister();
    }
  }

  @Test
  void aSecondHostWithTheSameIdIsLeftOutUntilTheFirstIsGone() throws Exception {
    TestHost first = new TestHost(id, "1-saknas.docx");
    TestHost second = new TestHost(id, "1-saknas.docx");
    ServiceRegistration<CaseHost> one = register(first);
    first.told();
    ServiceRegistration<CaseHost> other = register(second);
    try {
      while (states(id).size() < 2) {
        Thread.onSpinWait();
      }
      assertEquals(Set.of(State.UP, State.SAME_ID), Set.copyOf(states(id)));
      one.unregister();
      assertEquals(List.of(State.UP), List.copyOf(states(id)));
    } finally {
      other.unregister();
    }
    Hosts hosts = service(Hosts.class);
    assertThrows(ComplianceException.class, () -> hosts.follow(id));
  }

  private ServiceRegistration<CaseHost> register(CaseHost host) {
    return context().registerService(CaseHost.class, host, null);
  }

  private Collection<State> states(String host) throws InterruptedException {
    return service(Hosts.class).all().stream()
        .filter(status -> status.id().equals(host))
        .map(HostStatus::state)
        .toList();
  }
}
