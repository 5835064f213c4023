package se.jamkoll.shell.internal.fake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import se.jamkoll.api.Term;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.DocumentSummary;
import se.jamkoll.api.assessment.Finding;
import se.jamkoll.api.assessment.FindingMessages;
import se.jamkoll.api.assessment.InvalidProfileException;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Pairs;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.assessment.ProfileProblem;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Part.Kind;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.shell.internal.check.Services;

/** Services for which a file's text is the level it gets, or what goes wrong with it. */
public final class Fakes {

  /** A file with this text throws. */
  public static final String CRASH = "crash";

  /** A file with this text needs too deep a stack. */
  public static final String DEEP = "deep";

  /** A file with this text needs too much memory. */
  public static final String HUGE = "huge";

  /** A file with this text is never done. */
  public static final String ENDLESS = "endless";

  /** A file with this text is an agenda. */
  public static final String AGENDA = "agenda";

  /**
   * A file with this text holds a letter that is complete, with an appendix, and one without text.
   * Letters with appendices at hand are uncertain.
   */
  public static final String CONTAINER = "container";

  private Fakes() {}

  /** Returns the services. */
  public static Services services() {
    return new Services(
        new FakeReaders(), new FakeAssessor(), new FakeProfiles(), new FakeMessages());
  }

  /** Returns an assessment with something in every component. */
  public static Assessment full(String file) {
    Finding place =
        new Finding(
                "girls-boys-described",
                Severity.WARNING,
                "Barn nämns, men inte om det skiljer sig för flickor och pojkar.",
                "Vad ändras för flickor, och vad för pojkar?",
                List.of("Bedömning", "Barn"),
                17,
                2,
                3120,
                3188,
                "Barnen får \"kortare\" väg.")
            .withNeedsCompletion(true)
            .withVariant("PARTLY");
    Finding whole =
        new Finding(
            "level",
            Severity.INFO,
            "Ett par är beskrivet.",
            "",
            List.of(),
            null,
            null,
            null,
            null,
            null);
    Map<ChecklistStep, ChecklistAnswer> checklist = new EnumMap<>(ChecklistStep.class);
    checklist.put(ChecklistStep.RELEVANCE, ChecklistAnswer.YES);
    checklist.put(ChecklistStep.STATISTICS, ChecklistAnswer.NO);
    checklist.put(ChecklistStep.CONSEQUENCES, ChecklistAnswer.PARTLY);
    checklist.put(ChecklistStep.MEASURES, ChecklistAnswer.NOT_APPLICABLE);
    checklist.put(ChecklistStep.GOALS, ChecklistAnswer.NO);
    Pairs pairs = new Pairs(PairState.DESCRIBED, PairState.PARTLY);
    return new Assessment(
        file,
        "2",
        "3–5",
        AssessmentStatus.ASSESSED,
        null,
        Level.PARTIAL,
        true,
        pairs,
        checklist,
        false,
        Level.PARTIAL.points(pairs),
        new DocumentSummary("Ny busslinje", "application/pdf", "ab".repeat(32), "sv", 42, 512),
        List.of(place, whole),
        List.of(new Assessment.Perspective("barnets-basta", "Barnets bästa", "1", List.of(whole))),
        new ProfileVersion("default", "2026.1", "cd".repeat(32)),
        "2026.1",
        4);
  }

  private static ReadingResult read(DocumentSource source) {
    String text;
    try (InputStream stream = source.open()) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return new ReadingResult.Unreadable(UnreadableReason.NOT_FOUND, "");
    }
    return switch (text) {
      case "" -> new ReadingResult.Unreadable(UnreadableReason.EMPTY_FILE, "");
      case CRASH -> throw new IllegalStateException("a defect");
      case DEEP -> throw new StackOverflowError();
      case HUGE -> throw new OutOfMemoryError();
      case ENDLESS -> endless();
      case CONTAINER -> container();
      default -> letter(text);
    };
  }

  private static ReadingResult letter(String text) {
    return new ReadingResult.Read(
        new DecisionDocument("Titel", "text/plain", "00", "sv", text, List.of(), Set.of()));
  }

  private static ReadingResult container() {
    return new ReadingResult.Container(
        List.of(
            new ReadingResult.Part("a.docx", null, letter("COMPLETE")),
            new ReadingResult.Part(
                "Bilaga 1", new PageRange(2, 2), Kind.APPENDIX, null, letter("MISSING")),
            new ReadingResult.Part(
                "b.pdf",
                new PageRange(3, 5),
                new ReadingResult.Unreadable(UnreadableReason.NO_TEXT, ""))));
  }

  private static ReadingResult endless() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new ReadingResult.Unreadable(UnreadableReason.DAMAGED, "");
  }

  private static final class FakeReaders implements DocumentReaders {

    @Override
    public DocumentReader inProcess() {
      return Fakes::read;
    }

    @Override
    public Isolated isolated(int atOnce) {
      return new Isolated() {
        @Override
        public ReadingResult read(DocumentSource source) {
          return Fakes.read(source);
        }

        @Override
        public void close() {}
      };
    }
  }

  private static final class FakeAssessor implements Assessor {

    @Override
    public String rules() {
      return "2026.1";
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
      Assessment full = full(request.file());
      boolean agenda = request.document().text().equals(AGENDA);
      Level level = agenda ? null : Level.valueOf(request.document().text());
      return new Assessment(
          request.file(),
          null,
          null,
          agenda ? AssessmentStatus.NOT_A_DECISION : AssessmentStatus.ASSESSED,
          agenda ? "AGENDA" : null,
          level,
          agenda ? null : !request.appendices().isEmpty(),
          agenda ? null : full.pairs(),
          agenda ? null : full.checklist(),
          level == null ? null : level.compliant(),
          agenda ? null : full.points(),
          full.document(),
          full.findings(),
          List.of(),
          request.profile().profileVersion(),
          rules(),
          0);
    }
  }

  private static final class FakeProfiles implements ProfileSource {

    @Override
    public Profile defaultProfile() {
      return new Profile("default", "2026.1", Map.of(), Set.of(), List.of(), "tjänsteskrivelse");
    }

    @Override
    public Profile profile(String body, LocalDate date) {
      return defaultProfile();
    }

    @Override
    public void check(Path directory, String organisation) {}

    @Override
    public List<ProfileProblem> problems() {
      return List.of();
    }

    @Override
    public Profile read(Path file) throws InvalidProfileException {
      throw new InvalidProfileException(
          List.of(
              new ProfileProblem(
                  file.toString(),
                  3,
                  "Regeln okänd finns inte.",
                  "There is no rule called okänd.")));
    }
  }

  private static final class FakeMessages implements FindingMessages {

    @Override
    public String name(Term term, Locale locale) {
      return term.name() + "-" + locale.getLanguage();
    }

    @Override
    public String explain(Level level, Locale locale) {
      return "Det betyder " + level + ".";
    }

    @Override
    public String explain(UnreadableReason reason, String detail, Locale locale) {
      return reason.name() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    @Override
    public String uncertain(Locale locale) {
      return "Osäkert – läs själv";
    }

    @Override
    public String compliance(boolean compliant, Locale locale) {
      return compliant ? "når er nivå" : "når inte er nivå";
    }

    @Override
    public String rule(String rule, Locale locale) {
      return rule;
    }
  }
}
