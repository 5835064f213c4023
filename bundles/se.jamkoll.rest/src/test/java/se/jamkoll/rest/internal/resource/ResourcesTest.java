package se.jamkoll.rest.internal.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.Assessments;
import se.jamkoll.api.compliance.CheckChanges;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.Deletions;
import se.jamkoll.api.compliance.Drafts;
import se.jamkoll.api.compliance.HostStatus;
import se.jamkoll.api.compliance.Hosts;
import se.jamkoll.api.compliance.ItemCounts;
import se.jamkoll.api.compliance.ManualAssessments;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.compliance.Profiles;
import se.jamkoll.api.compliance.Readiness;
import se.jamkoll.api.host.CaseHost.Capability;
import se.jamkoll.api.host.ChangeHints;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.Jobs;
import se.jamkoll.api.store.Work;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.rest.internal.action.ActionResource;
import se.jamkoll.rest.internal.action.ItemActionResource;
import se.jamkoll.rest.internal.assessment.AssessmentResource;
import se.jamkoll.rest.internal.assessment.ItemManualResource;
import se.jamkoll.rest.internal.assessment.ManualResource;
import se.jamkoll.rest.internal.deletion.DeletionResource;
import se.jamkoll.rest.internal.document.DocumentResource;
import se.jamkoll.rest.internal.document.DraftResource;
import se.jamkoll.rest.internal.event.CloudEventResource;
import se.jamkoll.rest.internal.fake.FakeComplianceMessages;
import se.jamkoll.rest.internal.fake.FakeGuard;
import se.jamkoll.rest.internal.fake.RestServer;
import se.jamkoll.rest.internal.fake.Spy;
import se.jamkoll.rest.internal.host.FollowResource;
import se.jamkoll.rest.internal.host.HostResource;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.meeting.MeetingResource;
import se.jamkoll.rest.internal.profile.ProfileResource;
import se.jamkoll.rest.internal.work.JobResource;

class ResourcesTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  private static final String SQL = "'%3B%20DROP%20TABLE%20x%3B%20--";

  private static final Spy<Hosts> HOSTS = new Spy<>(Hosts.class).on("all", none -> List.of(host()));
  private static final Spy<Meetings> MEETINGS =
      new Spy<>(Meetings.class)
          .on("meetings", given -> List.of(meeting("m1"), meeting("m2"), meeting("m3")))
          .on("meeting", given -> meeting((String) given[2]))
          .on("check", given -> check());
  private static final Spy<Actions> ACTIONS =
      new Spy<>(Actions.class)
          .on("make", given -> action("a1"))
          .on("close", given -> action((String) given[1]))
          .on("wording", given -> "Komplettera.")
          .on("find", given -> actions(((ActionQuery) given[1]).limit()));
  private static final Spy<Assessments> ASSESSMENTS =
      new Spy<>(Assessments.class)
          .on(
              "find",
              given -> {
                if (given[1] instanceof AssessmentQuery) {
                  return new Page<>(List.of(), "p2");
                }
                throw new ComplianceException(
                    ComplianceException.Problem.UNKNOWN_ASSESSMENT, (String) given[1]);
              });
  private static final Spy<ManualAssessments> MANUAL =
      new Spy<>(ManualAssessments.class).on("history", given -> List.of());
  private static final Spy<Drafts> DRAFTS =
      new Spy<>(Drafts.class).on("mine", given -> List.of()).on("routedToMe", given -> List.of());
  private static final Spy<Deletions> DELETIONS =
      new Spy<>(Deletions.class).on("all", given -> List.of());
  private static final Spy<Jobs> JOBS =
      new Spy<>(Jobs.class)
          .on("counts", none -> Map.of("assess", new WorkQueue.Counts(1, 0, 0, null)))
          .on("entries", given -> List.of(work()))
          .on("retry", given -> retried((String) given[2]));
  private static final List<Path> PROFILE_FILES = new ArrayList<>();
  private static final Spy<Profiles> PROFILES =
      new Spy<>(Profiles.class)
          .on("newest", given -> List.of(profile()))
          .on("history", given -> List.of())
          .on("keep", given -> kept((Path) given[2]))
          .on("dryRun", given -> refused((Path) given[2]));
  private static final Spy<ChangeHints> HINTS = new Spy<>(ChangeHints.class);

  private static final RestServer SERVER =
      new RestServer(
          new HostResource(HOSTS.service()),
          new FollowResource(HOSTS.service()),
          new MeetingResource(MEETINGS.service(), new FakeComplianceMessages(), TODAY),
          new DocumentResource(DRAFTS.service()),
          new DraftResource(DRAFTS.service()),
          new ItemActionResource(ACTIONS.service()),
          new ActionResource(ACTIONS.service()),
          new AssessmentResource(ASSESSMENTS.service()),
          new ManualResource(MANUAL.service(), ASSESSMENTS.service()),
          new ItemManualResource(MANUAL.service()),
          new DeletionResource(DELETIONS.service()),
          new JobResource(JOBS.service(), ASSESSMENTS.service()),
          new ProfileResource(PROFILES.service()),
          new CloudEventResource(HINTS.service()));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void whyAHostDoesNotAnswerIsForAdministrators() throws JsonProcessingException {
    assertTrue(json("/hosts", "a1 OFFICIAL").at("/entries/0/problem").isNull());
    assertEquals("no route", json("/hosts", "a1 ADMIN").at("/entries/0/problem").asText());
    assertEquals(
        "[\"CASES\",\"DRAFTS\"]",
        json("/hosts", "a1 ADMIN").at("/entries/0/capabilities").toString());
  }

  @Test
  void aHostIsLookedAtNowForWhoeverLooksAfterIt() {
    assertEquals(202, send("POST", "/hosts/h/follow", "").statusCode());
    assertEquals("follow[h]", HOSTS.last());
  }

  @Test
  void meetingsAreThoseOfAPeriodPageByPage() throws JsonProcessingException {
    JsonNode first = json("/hosts/h/meetings?limit=2", "a1 READER@KN");
    assertTrue(MEETINGS.last().contains("from=2026-10-28, to=2027-02-28"), MEETINGS.last());
    assertEquals("m2", first.get("next").asText());

    JsonNode rest = json("/hosts/h/meetings?limit=2&after=m2&body=" + SQL, "a1 READER@KN");
    assertTrue(MEETINGS.last().contains("body='; DROP TABLE x; --"), MEETINGS.last());
    assertEquals("m3", rest.at("/entries/0/meeting/key").asText());
    assertTrue(rest.get("next").isNull());

    assertEquals(422, get("/hosts/h/meetings?from=2026-02-01&to=2026-01-01").statusCode());
    assertEquals(422, get("/hosts/h/meetings?after=gone").statusCode());
    assertEquals(422, get("/hosts/h/meetings?limit=0").statusCode());
    assertEquals(422, get("/hosts/h/meetings?limit=1001").statusCode());
    assertEquals(200, get("/hosts/h/meetings?from=2027-01-01").statusCode());
    assertTrue(MEETINGS.last().contains("from=2027-01-01, to=2027-04-01"), MEETINGS.last());
  }

  @Test
  void aMeetingIsCheckedFollowedAndCancelled() throws JsonProcessingException {
    HttpResponse<String> started =
        SERVER.send("POST", "/hosts/h/meetings/m1/check", "", FakeGuard.CALLER, "a1 SECRETARY@KN");
    assertEquals(202, started.statusCode());
    String location = started.headers().firstValue("Location").orElseThrow();
    assertTrue(location.endsWith("/api/v1/hosts/h/meetings/m1/check"), location);
    assertEquals(3, Json.MAPPER.readTree(started.body()).get("total").asInt());

    assertEquals("RUNNING", json("/hosts/h/meetings/m1/check", "a1 X").get("state").asText());
    assertEquals(404, get("/hosts/h/meetings/unchecked/check").statusCode());

    HttpResponse<String> cancelled =
        SERVER.send(
            "DELETE", "/hosts/h/meetings/m1/check", "", FakeGuard.CALLER, "a1 SECRETARY@KN");
    assertEquals(204, cancelled.statusCode());
    assertTrue(MEETINGS.calls.stream().anyMatch(call -> call.startsWith("cancel")));
  }

  @Test
  void aKeyWithOtherCharactersIsWrittenInItsEncodedForm() throws JsonProcessingException {
    // "möte/1;x" in base64url.
    JsonNode meeting = json("/hosts/h/meetings/k--bcO2dGUvMTt4", "a1 READER@KN");
    assertEquals("möte/1;x", meeting.at("/meeting/key").asText());
    assertEquals(404, get("/hosts/h/meetings/k--").statusCode());
    assertEquals(404, get("/hosts/h/meetings/k--a").statusCode());
  }

  @Test
  void readinessIsAQuestion() throws JsonProcessingException {
    JsonNode readiness = json("/hosts/h/meetings/m1/readiness", "a1 READER@KN");
    assertEquals("sv:open", readiness.get("question").asText());
    assertEquals("i1", readiness.at("/open/incomplete/0").asText());
  }

  @Test
  void draftsAreOnesOwnOrThoseRoutedToOne() {
    assertEquals(200, get("/hosts/h/drafts").statusCode());
    assertTrue(DRAFTS.last().startsWith("mine"));
    assertEquals(200, get("/hosts/h/drafts?whose=ROUTED").statusCode());
    assertTrue(DRAFTS.last().startsWith("routedToMe"));
    assertEquals(422, get("/hosts/h/drafts?whose=ALL").statusCode());
  }

  @Test
  void anActionIsMadeFoundAndClosed() throws JsonProcessingException {
    assertEquals(
        201,
        send(
                "POST",
                "/hosts/h/items/i1/actions",
                "{\"meeting\":\"m1\",\"kind\":\"COMPLETION\",\"text\":\"<script>\"}")
            .statusCode());
    assertTrue(ACTIONS.last().contains("kind=COMPLETION"), ACTIONS.last());
    JsonNode refused =
        Json.MAPPER.readTree(
            send("POST", "/hosts/h/items/i1/actions", "{\"meeting\":\"m1\",\"text\":\"a\"}")
                .body());
    assertEquals("kind", refused.at("/errors/0/field").asText());
    assertEquals(
        "Komplettera.",
        json("/hosts/h/items/i1/actions/wording?meeting=m1&kind=COMPLETION", "a1 SECRETARY@KN")
            .get("text")
            .asText());
    assertEquals(422, get("/hosts/h/items/i1/actions/wording?meeting=m1").statusCode());

    JsonNode found = json("/actions?kind=ASSIGNMENT&open=true&body=" + SQL, "a1 SECRETARY@KN");
    assertEquals(100, found.get("entries").size());
    assertTrue(ACTIONS.last().contains("kind=ASSIGNMENT, open=true"), ACTIONS.last());
    JsonNode last = json("/actions?after=a2498&limit=5", "a1 SECRETARY@KN");
    assertEquals("a2499", last.at("/entries/0/id").asText());
    assertTrue(last.get("next").isNull());

    assertEquals(
        200, send("POST", "/actions/a1/outcome", "{\"outcome\":\"WITHDRAWN\"}").statusCode());
    assertEquals(422, send("POST", "/actions/a1/outcome", "{}").statusCode());
    assertEquals(422, send("POST", "/actions/a1/outcome", "").statusCode());
  }

  @Test
  void assessmentsAreFoundByWhatTheyAre() throws JsonProcessingException {
    JsonNode page =
        json(
            "/assessments?level=MISSING&level=PARTIAL&status=ASSESSED&from=2026-01-01&document="
                + SQL,
            "a1 STRATEGIST");
    assertEquals("p2", page.get("next").asText());
    assertTrue(ASSESSMENTS.last().contains("document='; DROP TABLE x; --"), ASSESSMENTS.last());
    assertEquals(422, get("/assessments?from=2026-02-01&to=2026-01-01").statusCode());
    assertEquals(404, get("/assessments/none").statusCode());
    assertEquals(
        404,
        send(
                "POST",
                "/assessments/none/manual",
                "{\"meeting\":\"m\",\"item\":\"i\",\"level\":null,\"reason\":\"r\"}")
            .statusCode());
    assertEquals(200, get("/hosts/h/meetings/m/items/i/manual").statusCode());
    assertEquals(204, send("DELETE", "/hosts/h/meetings/m/items/i/manual", "").statusCode());
    assertTrue(MANUAL.last().startsWith("takeBack"));
  }

  @Test
  void administratorsSeeJobsWithoutWhatTheyHold() throws JsonProcessingException {
    HttpResponse<String> jobs = get("/jobs");
    assertEquals(200, jobs.statusCode());
    assertTrue(jobs.body().contains("\"kind\":\"assess\""), jobs.body());
    assertTrue(!jobs.body().contains("payload"), jobs.body());
    assertEquals(202, send("POST", "/jobs/retry", "{\"kind\":\"a\",\"key\":\"k1\"}").statusCode());
    assertEquals(409, send("POST", "/jobs/retry", "{\"kind\":\"a\",\"key\":\"k2\"}").statusCode());
    assertEquals(422, send("POST", "/jobs/retry", "{\"kind\":\"a\"}").statusCode());
  }

  @Test
  void aProfileIsReadFromAFileThatIsGoneAfter() {
    assertEquals(200, send("PUT", "/profiles/kn", "{\"content\":\"id: kn\"}").statusCode());
    assertTrue(PROFILE_FILES.stream().noneMatch(Files::exists));
    assertEquals(200, get("/profiles").statusCode());
    assertEquals(404, get("/profiles/none").statusCode());
    assertEquals(
        422, send("POST", "/profiles/kn/dry-run?items=0", "{\"content\":\"id: kn\"}").statusCode());
    assertEquals(404, send("PUT", "/profiles/..%5Cx", "{\"content\":\"a\"}").statusCode());
  }

  @Test
  void whatIsRefusedOfAProfileIsToldWithoutWhereItLay() {
    String answer = send("POST", "/profiles/kn/dry-run", "{\"content\":\"id: kn\"}").body();

    assertTrue(answer.contains("1: profile.yaml"), answer);
    assertEquals(-1, answer.indexOf("/jamkoll"), answer);
  }

  @Test
  void noAddressLeadsAProfileToAnotherFolder() {
    // "../x" in base64url, as keys of hosts may be written.
    assertEquals(200, send("PUT", "/profiles/k--Li4veA", "{\"content\":\"a\"}").statusCode());
    Path file = PROFILE_FILES.get(PROFILE_FILES.size() - 1);
    assertEquals(Path.of("profile.yaml"), file.getFileName());
    assertEquals(404, get("/profiles/k--Li4veA").statusCode());
  }

  @Test
  void deletionNeedsADecision() {
    assertEquals(200, get("/deletions").statusCode());
    assertEquals(422, send("POST", "/deletions", "{\"body\":\"KN\"}").statusCode());
    assertTrue(DELETIONS.calls.stream().noneMatch(call -> call.startsWith("carryOut")));
  }

  @Test
  void anEventOfAHostIsAHintAndNothingElse() {
    String event =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/hosts/platina\",\"type\":\"x\",\"data\":{\"text\":\"secret\"}}";
    assertEquals(
        202,
        SERVER
            .send(
                SERVER
                    .request("/events/cloudevents")
                    .header("Content-Type", "application/cloudevents+json")
                    .POST(HttpRequest.BodyPublishers.ofString(event)))
            .statusCode());
    assertEquals("changed[platina]", HINTS.last());
    assertEquals(
        422, send("POST", "/events/cloudevents", "{\"specversion\":\"0.3\"}").statusCode());
  }

  private static HttpResponse<String> get(String path) {
    return SERVER.get(path, FakeGuard.CALLER, "a1 ADMIN");
  }

  private static JsonNode json(String path, String caller) throws JsonProcessingException {
    HttpResponse<String> answer =
        SERVER.get(path, FakeGuard.CALLER, caller.replace(" X", " OFFICIAL"));
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.MAPPER.readTree(answer.body());
  }

  private static HttpResponse<String> send(String method, String path, String json) {
    return SERVER.send(method, path, json, FakeGuard.CALLER, "a1 ADMIN");
  }

  private static HostStatus host() {
    return new HostStatus(
        "h",
        "Registret",
        Set.of(Capability.DRAFTS, Capability.CASES),
        HostStatus.State.DOWN,
        null,
        "no route",
        null);
  }

  private static CheckedMeeting meeting(String key) {
    return new CheckedMeeting(
        "h",
        new Meeting(key, "KN", LocalDate.of(2026, 12, 1), null, null, List.of()),
        key.equals("unchecked") ? null : check(),
        ItemCounts.of(List.of()),
        new Readiness(List.of("i1"), List.of(), List.of(), List.of()),
        new CheckChanges(null, List.of()),
        List.of());
  }

  private static MeetingCheck check() {
    return new MeetingCheck(
        "c1",
        "h",
        "m1",
        "KN",
        LocalDate.of(2026, 12, 1),
        "a1",
        Instant.EPOCH,
        null,
        MeetingCheck.State.RUNNING,
        1,
        3,
        0,
        null,
        List.of());
  }

  private static List<Action> actions(int limit) {
    return IntStream.range(0, 2500).limit(limit).mapToObj(i -> action("a" + i)).toList();
  }

  private static Action action(String id) {
    return new Action(
        id,
        "h",
        "m1",
        "i1",
        "KN",
        null,
        null,
        Action.Kind.COMPLETION,
        null,
        "text",
        null,
        "a1",
        Instant.EPOCH,
        null,
        null,
        null,
        null);
  }

  private static WorkQueue.Entry work() {
    return new WorkQueue.Entry(
        new Work("assess", "k1", "payload", Instant.EPOCH, Work.NORMAL),
        WorkQueue.State.WAITING,
        0,
        null);
  }

  private static ProfileRecord profile() {
    return new ProfileRecord("kn", "1", "ab", "id: kn", Instant.EPOCH, null);
  }

  private static Profiles.DryRun refused(Path file) {
    throw new ComplianceException(ComplianceException.Problem.INVALID_PROFILE, "1: " + file);
  }

  private static @Nullable ProfileRecord kept(Path file) {
    PROFILE_FILES.add(file);
    try {
      return new ProfileRecord("kn", "1", "ab", Files.readString(file), Instant.EPOCH, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object retried(String key) {
    if (!key.equals("k1")) {
      throw new ComplianceException(ComplianceException.Problem.NOTHING_FAILED, "a", key);
    }
    return null;
  }
}
