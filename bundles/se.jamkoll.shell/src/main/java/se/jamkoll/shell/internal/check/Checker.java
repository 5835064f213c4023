package se.jamkoll.shell.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.AssessmentRequest.Style;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.Profile;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReader;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.UnreadableReason;
import se.jamkoll.shell.internal.text.Texts;

/**
 * Reads and assesses one file at a time; whatever happens, something is said of it.
 *
 * <p>Safe for use by several threads, apart from standard input, which is read once.
 */
public final class Checker {

  private static final int MAX_STANDARD_INPUT_BYTES = 100 * 1024 * 1024;

  private final Services services;
  private final DocumentReader reader;
  private final Profile profile;
  private final Texts texts;
  private final Style style;
  private final InputStream standardInput;

  /** Creates a checker that assesses by one profile and says all in one language. */
  public Checker(
      Services services,
      DocumentReader reader,
      Profile profile,
      Texts texts,
      InputStream standardInput) {
    this(services, reader, profile, texts, Style.FULL, standardInput);
  }

  /** Creates a checker that reads in one way, assesses by one profile and speaks one language. */
  public Checker(
      Services services,
      DocumentReader reader,
      Profile profile,
      Texts texts,
      Style style,
      InputStream standardInput) {
    this.services = services;
    this.reader = reader;
    this.profile = profile;
    this.texts = texts;
    this.style = style;
    this.standardInput = standardInput;
  }

  /**
   * Checks a file; never throws for what it holds.
   *
   * @return one result, or one for each letter of a container
   */
  public List<Checked> check(Letter letter) {
    try {
      return attempt(letter);
    } catch (OutOfMemoryError e) {
      return List.of(unreadable(letter, UnreadableReason.TOO_LARGE, ""));
    } catch (RuntimeException | Error e) {
      // A letter must never stop the others: not by a defect of ours, nor by a stack too deep.
      return List.of(unreadable(letter, UnreadableReason.DAMAGED, e.getClass().getSimpleName()));
    }
  }

  /** Waits for what comes on standard input, however long whoever writes there takes. */
  Letter received() {
    try {
      byte[] content = standardInput.readNBytes(MAX_STANDARD_INPUT_BYTES + 1);
      return content.length > MAX_STANDARD_INPUT_BYTES
          ? new Letter.Received(new byte[0], UnreadableReason.TOO_LARGE)
          : new Letter.Received(content, null);
    } catch (IOException e) {
      return new Letter.Received(new byte[0], UnreadableReason.DAMAGED);
    }
  }

  /** Says of a letter that it could not be read. */
  public Checked unreadable(Letter letter, UnreadableReason reason, String detail) {
    String problem = services.messages().explain(reason, detail, texts.locale());
    return unreadableBecause(letter, reason, problem);
  }

  private List<Checked> attempt(Letter letter) {
    if (letter instanceof Letter.OfFile file) {
      return read(letter, new NamedFile(file));
    }
    if (letter instanceof Letter.Received received) {
      return received.problem() == null
          ? read(letter, DocumentSource.of(letter.name(), received.content()))
          : List.of(unreadable(letter, received.problem(), ""));
    }
    if (letter instanceof Letter.OfStandardInput) {
      return attempt(received());
    }
    if (letter instanceof Letter.EmptyFolder) {
      String problem = texts.get("folder.empty");
      return List.of(unreadableBecause(letter, UnreadableReason.NOT_FOUND, problem));
    }
    return List.of(unreadable(letter, UnreadableReason.NOT_FOUND, ""));
  }

  private List<Checked> read(Letter letter, DocumentSource source) {
    Stopwatch time = new Stopwatch();
    ReadingResult result = reader.read(source);
    if (!(result instanceof ReadingResult.Container container)) {
      return List.of(time.on(assess(letter, result, List.of())));
    }
    List<Checked> checked = new ArrayList<>();
    for (ReadingResult.Part part : container.letters()) {
      List<Appendix> appendices = Appendix.of(container, part);
      checked.add(time.on(assess(letter, part.result(), appendices).as(part)));
    }
    return checked;
  }

  private Checked assess(Letter letter, ReadingResult result, List<Appendix> appendices) {
    if (result instanceof ReadingResult.Unreadable unreadable) {
      return unreadable(letter, unreadable.reason(), unreadable.detail());
    }
    DecisionDocument document = ((ReadingResult.Read) result).document();
    AssessmentRequest request =
        new AssessmentRequest(
            letter.name(), document, profile, Moment.MEETING, texts.locale(), style, appendices);
    return new Checked(services.assessor().assess(request), "");
  }

  private Checked unreadableBecause(Letter letter, UnreadableReason reason, String problem) {
    Assessment assessment =
        Assessment.unreadable(
            letter.name(), reason, profile.profileVersion(), services.assessor().rules(), 0);
    return new Checked(assessment, problem);
  }

  /** Tells how long each letter took; reading a container counts for its first letter. */
  private static final class Stopwatch {

    private long start = System.nanoTime();

    Checked on(Checked checked) {
      long now = System.nanoTime();
      long millis = TimeUnit.NANOSECONDS.toMillis(now - start);
      start = now;
      return new Checked(checked.assessment().withMillis(millis), checked.problem());
    }
  }

  private record NamedFile(Letter.OfFile file) implements DocumentSource {

    @Override
    public String name() {
      return file.name();
    }

    @Override
    public InputStream open() throws IOException {
      return DocumentSource.of(file.path()).open();
    }
  }
}
