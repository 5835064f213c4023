package se.jamkoll.host.register.internal.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.host.register.internal.example.Planned.DocumentPlan;
import se.jamkoll.host.register.internal.example.Planned.MeetingPlan;
import se.jamkoll.host.register.internal.example.Planned.VersionPlan;
import se.jamkoll.host.register.internal.example.file.FileFormat;
import se.jamkoll.host.register.internal.example.file.PdfFile;
import se.jamkoll.host.register.internal.example.letter.Aim;
import se.jamkoll.host.register.internal.example.letter.Letter;
import se.jamkoll.host.register.internal.example.letter.LetterWriter;
import se.jamkoll.host.register.internal.example.text.BlockFile;
import se.jamkoll.host.register.internal.example.text.Blocks;
import se.jamkoll.host.register.internal.example.text.Matter;
import se.jamkoll.host.register.internal.example.text.Wording;
import se.jamkoll.host.register.internal.write.NewCase;

/** Plans the documents of cases: the next matter of a body, at the next place. */
final class LetterPlans {

  private static final List<FileFormat> FORMATS =
      List.of(
          FileFormat.DOCX,
          FileFormat.ODT,
          FileFormat.DOCX,
          FileFormat.DOCX_BOLD,
          FileFormat.ODT,
          FileFormat.DOCX,
          FileFormat.PDF,
          FileFormat.DOCX_BOLD);

  private final Blocks shared = BlockFile.shared();
  private final LetterWriter writer = new LetterWriter(Region.NAME, shared);
  private final Map<String, List<Matter>> matters = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Map<String, Integer> diary = new HashMap<>();
  private final Instant now;
  private int serial;

  LetterPlans(Instant now) {
    this.now = now;
  }

  /**
   * A case and how it is written of.
   *
   * @param serial its number among all, from 1
   */
  record CasePlan(int serial, Matter matter, Wording wording, NewCase about) {}

  /** Opens the next case of a body for a meeting. */
  CasePlan open(Region.Body body, MeetingPlan meeting) {
    List<Matter> choice = matters.computeIfAbsent(body.file(), BlockFile::matters);
    int use = used.merge(body.name(), 1, Integer::sum) - 1;
    Matter matter = choice.get(use % choice.size());
    List<String> places = shared.all("place");
    int place = use / choice.size() + use % choice.size();
    serial++;
    Wording wording =
        new Wording(
            places.get(place % places.size()),
            places.get((place + 3) % places.size()),
            meeting.date().getYear(),
            matter.one("unit"),
            serial * 7919L);
    return new CasePlan(
        serial,
        matter,
        wording,
        new NewCase(
            number(matter.office().diary(), meeting.date()),
            wording.of(matter.title()),
            body.name(),
            matter.office().administration(),
            matter.one("unit"),
            matter.one("type"),
            matter.one("field")));
  }

  /** Plans the letter of a case, or what lies in its place, finished in one version. */
  DocumentPlan letter(CasePlan file, Aim aim, Instant made) {
    return letter(file, State.FINAL, Confidentiality.OPEN, List.of(version(file, aim, made)));
  }

  /** Plans the letter of a case. */
  DocumentPlan letter(
      CasePlan file, State state, Confidentiality confidentiality, List<VersionPlan> versions) {
    Aim aim = versions.get(versions.size() - 1).aim();
    return document(
        file,
        aim == Aim.MINUTES ? "protokollsutdrag" : "tjänsteskrivelse",
        Role.LETTER,
        "",
        ending(file, aim),
        state,
        confidentiality,
        versions);
  }

  /** Plans a version of the letter of a case. */
  VersionPlan version(CasePlan file, Aim aim, Instant made) {
    return new VersionPlan(made, aim, content(file, aim, made));
  }

  /** Plans the appendix with the analysis. */
  DocumentPlan appendix(CasePlan file, Instant made) {
    Supplier<byte[]> content =
        () -> format(file).file(writer.appendix(file.matter(), file.wording(), facts(file, made)));
    return document(
        file,
        "bilaga",
        Role.APPENDIX,
        "Bilaga 2",
        format(file).ending(),
        State.FINAL,
        Confidentiality.OPEN,
        List.of(new VersionPlan(made, Aim.APPENDIX, content)));
  }

  /** Plans an extract of the minutes in which a body sends a case on. */
  DocumentPlan minutes(CasePlan file, MeetingPlan meeting) {
    Instant made = meeting.dispatched().plus(Duration.ofDays(13));
    Supplier<byte[]> content =
        () ->
            FileFormat.DOCX.file(
                writer.minutes(
                    file.matter(),
                    file.wording(),
                    meeting.body(),
                    List.of("Sammanträdesdatum: " + meeting.date())));
    return document(
        file,
        "protokollsutdrag",
        Role.OTHER,
        "Protokollsutdrag " + meeting.body(),
        "docx",
        State.FINAL,
        Confidentiality.OPEN,
        List.of(new VersionPlan(made, Aim.MINUTES, content)));
  }

  /** Plans a letter that reports what was decided on delegation. */
  DocumentPlan report(Region.Body body, MeetingPlan meeting, Instant made) {
    String title = "Anmälan av delegationsbeslut";
    NewCase about =
        new NewCase(
            number(series(body), meeting.date()),
            title + " " + meeting.date(),
            body.name(),
            null,
            null,
            "anmälan",
            null);
    List<String> facts = List.of("Datum: " + date(made), "Diarienummer: " + about.diaryNumber());
    return new DocumentPlan(
        about,
        "tjänsteskrivelse",
        Role.LETTER,
        null,
        title,
        "anmalan-delegationsbeslut.odt",
        State.FINAL,
        Confidentiality.OPEN,
        Region.OFFICIALS.get(0).login(),
        false,
        List.of(
            new VersionPlan(
                made, Aim.EXEMPT, () -> FileFormat.ODT.file(writer.report(body.name(), facts)))));
  }

  private Supplier<byte[]> content(CasePlan file, Aim aim, Instant made) {
    List<String> facts = facts(file, made);
    return switch (aim) {
      case SCAN -> PdfFile::scan;
      case ENCRYPTED -> () -> PdfFile.encrypted(written(file, Aim.COMPLETE, facts));
      case DAMAGED ->
          () -> {
            byte[] whole = FileFormat.DOCX.file(written(file, Aim.COMPLETE, facts));
            return Arrays.copyOf(whole, whole.length * 2 / 3);
          };
      case MINUTES ->
          () ->
              FileFormat.ODT.file(
                  writer.minutes(file.matter(), file.wording(), file.about().body(), facts));
      default -> () -> format(file).file(written(file, aim, facts));
    };
  }

  private Letter written(CasePlan file, Aim aim, List<String> facts) {
    return writer.letter(file.matter(), file.wording(), aim, facts);
  }

  private static List<String> facts(CasePlan file, Instant made) {
    return List.of(
        "Datum: " + date(made),
        "Diarienummer: " + file.about().diaryNumber(),
        "Handläggare: " + official(file).name());
  }

  private DocumentPlan document(
      CasePlan file,
      String type,
      Role role,
      String label,
      String ending,
      State state,
      Confidentiality confidentiality,
      List<VersionPlan> versions) {
    String name = role == Role.LETTER ? type : label;
    return new DocumentPlan(
        file.about(),
        type,
        role,
        label.isEmpty() ? null : label,
        role == Role.LETTER ? file.about().title() : label,
        plain(name + " " + file.about().diaryNumber()) + "." + ending,
        state,
        confidentiality,
        official(file).login(),
        state == State.DRAFT && file.serial() % 3 == 0,
        new ArrayList<>(versions));
  }

  private static Region.Person official(CasePlan file) {
    return Region.OFFICIALS.get(file.serial() % Region.OFFICIALS.size());
  }

  private static FileFormat format(CasePlan file) {
    return FORMATS.get(file.serial() % FORMATS.size());
  }

  private static String ending(CasePlan file, Aim aim) {
    return switch (aim) {
      case SCAN, ENCRYPTED -> "pdf";
      case DAMAGED -> "docx";
      case MINUTES -> "odt";
      default -> format(file).ending();
    };
  }

  private String number(String series, LocalDate date) {
    int number = diary.merge(series + date.getYear(), 1, Integer::sum);
    return "%s %d/%04d".formatted(series, date.getYear(), number);
  }

  private String series(Region.Body body) {
    return matters.computeIfAbsent(body.file(), BlockFile::matters).get(0).office().diary();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('ä', 'a')
        .replace('å', 'a')
        .replace('ö', 'o')
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static LocalDate date(Instant made) {
    return LocalDate.ofInstant(made, RegionPlan.ZONE);
  }

  /** Returns a time that has been, some days before another. */
  Instant before(Instant end, Random random) {
    Instant made = end.minus(Duration.ofHours(2 + random.nextInt(100)));
    return made.isBefore(now) ? made : now.minus(Duration.ofHours(1 + random.nextInt(72)));
  }
}
