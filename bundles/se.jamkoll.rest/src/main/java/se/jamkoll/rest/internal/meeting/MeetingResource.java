package se.jamkoll.rest.internal.meeting;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtensionSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.jamkoll.api.access.Allow;
import se.jamkoll.api.access.Role;
import se.jamkoll.api.compliance.CheckedMeeting;
import se.jamkoll.api.compliance.ComplianceException;
import se.jamkoll.api.compliance.ComplianceException.Problem;
import se.jamkoll.api.compliance.ComplianceMessages;
import se.jamkoll.api.compliance.MeetingCheck;
import se.jamkoll.api.compliance.Meetings;
import se.jamkoll.api.host.MeetingQuery;
import se.jamkoll.rest.internal.answer.Answers;
import se.jamkoll.rest.internal.answer.PageOf;
import se.jamkoll.rest.internal.answer.Tagged;
import se.jamkoll.rest.internal.problem.ProblemException;
import se.jamkoll.rest.internal.request.Callers;
import se.jamkoll.rest.internal.text.Languages;

/** Meetings as their hosts have them today, and the checks of them. */
@Component(service = MeetingResource.class)
@JakartarsResource
@JakartarsExtensionSelect(Allow.GUARD)
@Path("/hosts/{host}/meetings")
@Produces(MediaType.APPLICATION_JSON)
public final class MeetingResource {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final Period BEFORE = Period.ofMonths(1);
  private static final Period AFTER = Period.ofMonths(3);

  private final Meetings meetings;
  private final ComplianceMessages messages;
  private final Clock clock;

  /** Creates the resource. */
  @Activate
  public MeetingResource(@Reference Meetings meetings, @Reference ComplianceMessages messages) {
    this(meetings, messages, Clock.system(SWEDEN));
  }

  /** Creates a resource that takes the day from a clock. */
  public MeetingResource(Meetings meetings, ComplianceMessages messages, Clock clock) {
    this.meetings = meetings;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Returns the meetings of the bodies that the caller may see, by date.
   *
   * @param from the first day; null for a month ago
   * @param to the last day; null for three months after today, or after the first day
   */
  @GET
  @Tagged
  @Allow
  @Answers(problems = 409)
  public PageOf<CheckedMeeting> all(
      @PathParam("host") String host,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("body") @Nullable String body,
      @QueryParam("limit") @DefaultValue(PageOf.USUAL) int limit,
      @QueryParam("after") @Nullable String after,
      @Context SecurityContext security) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = from == null ? today.minus(BEFORE) : from;
    LocalDate last = to == null ? (first.isAfter(today) ? first : today).plus(AFTER) : to;
    if (last.isBefore(first)) {
      throw ProblemException.refused("to", "field.period");
    }
    List<CheckedMeeting> found =
        meetings.meetings(Callers.of(security), host, new MeetingQuery(first, last, body));
    return PageOf.after(
        asked -> found.stream().limit(asked).toList(),
        meeting -> meeting.meeting().key(),
        after,
        limit);
  }

  /** Returns a meeting with its items, and what is found of them. */
  @GET
  @Tagged
  @Path("/{meeting}")
  @Allow
  @Answers(problems = 409)
  public CheckedMeeting one(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @Context SecurityContext security) {
    return meetings.meeting(Callers.of(security), host, meeting);
  }

  /** Says what is open before the documents go out, as a question. */
  @GET
  @Tagged
  @Path("/{meeting}/readiness")
  @Allow
  public ReadinessAnswer readiness(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    CheckedMeeting found = meetings.meeting(Callers.of(security), host, meeting);
    Locale locale = Languages.best(headers.getAcceptableLanguages());
    return new ReadinessAnswer(
        found.readiness().nothingOpen(),
        messages.explain(found.readiness(), locale),
        found.readiness());
  }

  /** Starts a check of all items, or returns the one that runs; it goes on by itself. */
  @POST
  @Path("/{meeting}/check")
  @Allow(Role.SECRETARY)
  @Answers(status = 202, with = MeetingCheck.class)
  public Response start(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @Context SecurityContext security,
      @Context UriInfo uri) {
    MeetingCheck check = meetings.check(Callers.of(security), host, meeting);
    return Response.accepted(check).location(URI.create(uri.getRequestUri().getRawPath())).build();
  }

  /** Returns the newest check as far as it has come. */
  @GET
  @Tagged
  @Path("/{meeting}/check")
  @Allow
  public MeetingCheck check(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @Context SecurityContext security) {
    MeetingCheck check = meetings.meeting(Callers.of(security), host, meeting).check();
    if (check == null) {
      throw new ComplianceException(Problem.UNKNOWN_CHECK, meeting);
    }
    return check;
  }

  /** Cancels the check that runs; what was found stays. */
  @DELETE
  @Path("/{meeting}/check")
  @Allow(Role.SECRETARY)
  public void cancel(
      @PathParam("host") String host,
      @PathParam("meeting") String meeting,
      @Context SecurityContext security) {
    meetings.cancel(Callers.of(security), host, meeting);
  }
}
