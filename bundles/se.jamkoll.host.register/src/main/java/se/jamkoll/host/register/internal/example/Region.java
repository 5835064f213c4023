package se.jamkoll.host.register.internal.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import se.jamkoll.host.register.internal.write.BodyKind;
import se.jamkoll.host.register.internal.write.Duty;

/** The invented region: its bodies, when they meet, and who works for them. */
final class Region {

  static final String NAME = "Region Granland";
  static final String COUNCIL = "Regionfullmäktige";
  static final String BOARD = "Regionstyrelsen";

  static final List<Body> BODIES =
      List.of(
          new Body(COUNCIL, BodyKind.COUNCIL, 5, DayOfWeek.MONDAY, Set.of(2, 4, 6, 9, 11, 12), ""),
          new Body(
              BOARD, BodyKind.BOARD, 4, DayOfWeek.TUESDAY, allButJuly(), "regionstyrelsen.txt"),
          new Body(
              "Hälso- och sjukvårdsnämnden",
              BodyKind.COMMITTEE,
              2,
              DayOfWeek.WEDNESDAY,
              allButJuly(),
              "halso-och-sjukvardsnamnden.txt"),
          new Body(
              "Kultur- och bildningsnämnden",
              BodyKind.COMMITTEE,
              2,
              DayOfWeek.THURSDAY,
              allButJuly(),
              "kultur-och-bildningsnamnden.txt"),
          new Body(
              "Kollektivtrafiknämnden",
              BodyKind.COMMITTEE,
              3,
              DayOfWeek.THURSDAY,
              allButJuly(),
              "kollektivtrafiknamnden.txt"));

  /** Those who write; each writes for every body. */
  static final List<Person> OFFICIALS =
      List.of(
          new Person("handlaggare1", "Maja Ekdahl"),
          new Person("handlaggare2", "Olle Granat"),
          new Person("handlaggare3", "Samira Haddad"),
          new Person("handlaggare4", "Lars Tallberg"),
          new Person("handlaggare5", "Ingrid Sjöwik"));

  static final Person MANAGER = new Person("chef", "Karin Bergsten");

  /** The others, with what they do. */
  static final List<Person> SECRETARIES = List.of(new Person("sekreterare", "Nils Åbom"));

  static final List<Person> MEMBERS = List.of(new Person("ledamot", "Britta Alm"));
  static final Person STRATEGIST = new Person("strateg", "Yasmin Örn");

  private Region() {}

  /**
   * Someone who works for the region.
   *
   * @param login what they log in with
   * @param name their name, which is invented
   */
  record Person(String login, String name) {}

  /**
   * A body and when it meets.
   *
   * @param week the week of the month; 5 for the last one
   * @param months the months in which it meets
   * @param file the matters that it handles itself; empty for none
   */
  record Body(
      String name, BodyKind kind, int week, DayOfWeek day, Set<Integer> months, String file) {

    /** Tells whether it meets in a month. */
    boolean meetsIn(YearMonth month) {
      return months.contains(month.getMonthValue());
    }

    /** Returns the day on which it meets in a month. */
    LocalDate meetingIn(YearMonth month) {
      LocalDate first = month.atDay(1);
      return week == 5
          ? first.with(TemporalAdjusters.lastInMonth(day))
          : first.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }
  }

  /** Returns the duty that goes with a list of people above. */
  static Duty dutyOf(Person person) {
    if (SECRETARIES.contains(person)) {
      return Duty.SECRETARY;
    }
    if (MEMBERS.contains(person)) {
      return Duty.READER;
    }
    if (person.equals(MANAGER)) {
      return Duty.MANAGER;
    }
    return person.equals(STRATEGIST) ? Duty.STRATEGIST : Duty.OFFICIAL;
  }

  private static Set<Integer> allButJuly() {
    return Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
  }
}
