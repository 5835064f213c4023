package se.jamkoll.host.register.internal.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.host.register.internal.example.LetterPlans.CasePlan;
import se.jamkoll.host.register.internal.example.Planned.DocumentPlan;
import se.jamkoll.host.register.internal.example.Planned.ItemPlan;
import se.jamkoll.host.register.internal.example.Planned.MeetingPlan;
import se.jamkoll.host.register.internal.example.Planned.VersionPlan;
import se.jamkoll.host.register.internal.example.letter.Aim;

/** Plans the meetings of the region, from two years back to some weeks ahead. */
final class RegionPlan {

  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private static final int MONTHS_BACK = 24;
  private static final int DAYS_AHEAD = 63;
  private static final int DAYS_TO_CLOSE = 21;
  private static final int DAYS_TO_DISPATCH = 8;
  private static final String DECISION = "beslutsärende";
  private static final List<Aim> WEAK = List.of(Aim.MISSING, Aim.EMPTY, Aim.BOILERPLATE);
  private static final List<Aim> STRONG = List.of(Aim.JUSTIFIED, Aim.COMPLETE, Aim.THOROUGH);

  /** What is an example of something else than a level: every so many cases, from a number on. */
  private static final Map<Aim, Every> ODD =
      Map.of(
          Aim.SCAN, new Every(101, 50),
          Aim.ENCRYPTED, new Every(149, 75),
          Aim.DAMAGED, new Every(151, 100),
          Aim.MINUTES, new Every(89, 40),
          Aim.IN_APPENDIX, new Every(31, 25));

  private static final Every NO_DOCUMENT = new Every(61, 20);
  private static final Every RESTRICTED = new Every(97, 13);
  private static final Every APPENDIX_LOST = new Every(2, 0);
  private static final Every LATE = new Every(29, 11);
  private static final Every POSTPONED = new Every(37, 17);
  private static final Every REFERRED_BACK = new Every(53, 31);
  private static final Every WITHDRAWN = new Every(113, 70);

  private final Random random = new Random(2018);
  private final LocalDate today;
  private final Instant now;
  private final LetterPlans letters;
  private final Map<String, List<Coming>> coming = new HashMap<>();
  private int meetings;

  private RegionPlan(Instant now) {
    this.now = now;
    this.today = LocalDate.ofInstant(now, ZONE);
    this.letters = new LetterPlans(now);
  }

  private record Every(int period, int first) {

    boolean is(int number) {
      return number % period == first;
    }
  }

  /** A case that comes to a body from elsewhere, or again. */
  private record Coming(CasePlan file, LocalDate from, List<DocumentPlan> documents) {}

  /** Returns the meetings by date; the same for the same day. */
  static List<MeetingPlan> at(Instant now) {
    return new RegionPlan(now).plan();
  }

  private List<MeetingPlan> plan() {
    List<MeetingPlan> plans = dates();
    for (MeetingPlan meeting : plans) {
      Region.Body body =
          Region.BODIES.stream().filter(b -> b.name().equals(meeting.body())).findFirst().get();
      fill(body, meeting);
    }
    return plans;
  }

  private List<MeetingPlan> dates() {
    List<MeetingPlan> plans = new ArrayList<>();
    LocalDate first = today.minusMonths(MONTHS_BACK);
    LocalDate last = today.plusDays(DAYS_AHEAD);
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(last));
        month = month.plusMonths(1)) {
      for (Region.Body body : Region.BODIES) {
        LocalDate date = body.meetingIn(month);
        if (body.meetsIn(month) && !date.isBefore(first) && !date.isAfter(last)) {
          plans.add(
              new MeetingPlan(
                  body.name(),
                  date,
                  at(date.minusDays(DAYS_TO_CLOSE), 12),
                  at(date.minusDays(DAYS_TO_DISPATCH), 15)));
        }
      }
    }
    plans.sort(Comparator.comparing(MeetingPlan::date).thenComparing(MeetingPlan::body));
    return plans;
  }

  private void fill(Region.Body body, MeetingPlan meeting) {
    meetings++;
    meeting.items().add(order("Val av justerare", Stage.DECIDES));
    meeting.items().add(order("Fastställande av dagordning", Stage.DECIDES));
    arrive(body, meeting);
    if (!body.file().isEmpty()) {
      int own = body.name().equals(Region.BOARD) ? 4 : 5;
      for (int i = 0; i < own; i++) {
        own(body, meeting);
      }
      report(body, meeting);
    }
    meeting.items().add(order("Meddelanden", Stage.INFORMED));
  }

  private static ItemPlan order(String title, Stage stage) {
    String type = title.toLowerCase(Locale.ROOT);
    return new ItemPlan(null, title, type, stage, false, Outcome.DECIDED, List.of());
  }

  /** Takes up what comes from another body, or from an earlier meeting. */
  private void arrive(Region.Body body, MeetingPlan meeting) {
    Iterator<Coming> waiting =
        coming.computeIfAbsent(body.name(), name -> new ArrayList<>()).iterator();
    while (waiting.hasNext()) {
      Coming next = waiting.next();
      if (!next.from().isAfter(meeting.date())) {
        waiting.remove();
        add(body, meeting, next.file(), next.documents(), false, Outcome.DECIDED);
      }
    }
  }

  private void own(Region.Body body, MeetingPlan meeting) {
    CasePlan file = letters.open(body, meeting);
    int serial = file.serial();
    boolean open = meeting.closes().isAfter(now);
    Instant made =
        LATE.is(serial)
            ? letters.before(meeting.dispatched().plus(Duration.ofDays(4)), random)
            : letters.before(meeting.closes(), random);
    List<DocumentPlan> documents = new ArrayList<>();
    if (open) {
      documents.add(
          letters.letter(
              file,
              State.DRAFT,
              Confidentiality.OPEN,
              List.of(letters.version(file, LevelTrend.at(1, random), made))));
    } else if (!NO_DOCUMENT.is(serial)) {
      documents.addAll(finished(file, meeting, made));
    }
    boolean again = meeting.date().isBefore(today) && !documents.isEmpty();
    Outcome outcome = again ? outcome(serial) : Outcome.DECIDED;
    add(body, meeting, file, documents, LATE.is(serial), outcome);
  }

  private List<DocumentPlan> finished(CasePlan file, MeetingPlan meeting, Instant made) {
    int serial = file.serial();
    if (RESTRICTED.is(serial)) {
      List<VersionPlan> only = List.of(letters.version(file, Aim.COMPLETE, made));
      return List.of(letters.letter(file, State.FINAL, Confidentiality.RESTRICTED, only));
    }
    for (Aim aim : Aim.values()) {
      if (ODD.containsKey(aim) && ODD.get(aim).is(serial)) {
        DocumentPlan letter = letters.letter(file, aim, made);
        boolean appendix = aim == Aim.IN_APPENDIX && !APPENDIX_LOST.is(serial);
        return appendix ? List.of(letter, letters.appendix(file, made)) : List.of(letter);
      }
    }
    Aim aim = LevelTrend.at(time(meeting.date()), random);
    Instant completed = meeting.closes().plus(Duration.ofDays(4));
    boolean completes = STRONG.contains(aim) && random.nextInt(5) == 0 && made.isBefore(completed);
    if (!completes || completed.isAfter(now)) {
      return List.of(letters.letter(file, aim, made));
    }
    Aim before = WEAK.get(random.nextInt(WEAK.size()));
    return List.of(
        letters.letter(
            file,
            State.FINAL,
            Confidentiality.OPEN,
            List.of(letters.version(file, before, made), letters.version(file, aim, completed))));
  }

  private static Outcome outcome(int serial) {
    if (POSTPONED.is(serial)) {
      return Outcome.POSTPONED;
    }
    if (REFERRED_BACK.is(serial)) {
      return Outcome.REFERRED_BACK;
    }
    return WITHDRAWN.is(serial) ? Outcome.WITHDRAWN : Outcome.DECIDED;
  }

  private void add(
      Region.Body body,
      MeetingPlan meeting,
      CasePlan file,
      List<DocumentPlan> documents,
      boolean late,
      Outcome outcome) {
    boolean prepares = file.matter().forTheCouncil() && !body.name().equals(Region.COUNCIL);
    meeting
        .items()
        .add(
            new ItemPlan(
                file.about(),
                file.about().title(),
                DECISION,
                prepares ? Stage.PREPARES : Stage.DECIDES,
                late,
                outcome,
                List.copyOf(documents)));
    boolean held = meeting.date().isBefore(today);
    if (held && outcome == Outcome.POSTPONED) {
      comes(body.name(), file, meeting.date().plusDays(1), documents);
    } else if (held && outcome == Outcome.REFERRED_BACK) {
      complete(file, meeting, documents);
      comes(body.name(), file, meeting.date().plusDays(1), documents);
    } else if (held && outcome == Outcome.DECIDED && prepares && !documents.isEmpty()) {
      List<DocumentPlan> more = new ArrayList<>(documents);
      more.add(letters.minutes(file, meeting));
      String next = body.name().equals(Region.BOARD) ? Region.COUNCIL : Region.BOARD;
      comes(next, file, meeting.date().plusDays(10), more);
    }
  }

  private void comes(String body, CasePlan file, LocalDate from, List<DocumentPlan> documents) {
    coming
        .computeIfAbsent(body, name -> new ArrayList<>())
        .add(new Coming(file, from, List.copyOf(documents)));
  }

  /** A letter that was sent back comes again, complete. */
  private void complete(CasePlan file, MeetingPlan meeting, List<DocumentPlan> documents) {
    Instant made = at(meeting.date().plusDays(5), 10);
    if (made.isBefore(now)) {
      documents.get(0).versions().add(letters.version(file, Aim.COMPLETE, made));
    }
  }

  private void report(Region.Body body, MeetingPlan meeting) {
    String title = "Anmälan av delegationsbeslut";
    Instant made = letters.before(meeting.closes(), random);
    List<DocumentPlan> documents =
        meetings % 2 == 0 ? List.of(letters.report(body, meeting, made)) : List.of();
    meeting
        .items()
        .add(
            new ItemPlan(
                documents.isEmpty() ? null : documents.get(0).about(),
                title,
                "anmälan av delegationsbeslut",
                Stage.INFORMED,
                false,
                Outcome.DECIDED,
                documents));
  }

  private double time(LocalDate date) {
    LocalDate first = today.minusMonths(MONTHS_BACK);
    double days = ChronoUnit.DAYS.between(first, date);
    return Math.min(1, days / ChronoUnit.DAYS.between(first, today));
  }

  private static Instant at(LocalDate date, int hour) {
    return date.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
  }
}
