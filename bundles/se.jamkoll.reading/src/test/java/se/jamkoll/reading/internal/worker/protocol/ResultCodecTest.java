package se.jamkoll.reading.internal.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentFacts;
import se.jamkoll.api.document.Location;
import se.jamkoll.api.document.Notice;
import se.jamkoll.api.document.PageRange;
import se.jamkoll.api.document.Paragraph;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.Segment;
import se.jamkoll.api.document.UnreadableReason;

class ResultCodecTest {

  private final ResultCodec codec = new ResultCodec();

  @Property(tries = 300)
  void everyResultComesBackAsItWas(@ForAll("results") ReadingResult result)
      throws ProtocolException {
    assertEquals(result, codec.decode(codec.encode(result)));
  }

  @Property(tries = 2_000)
  void anyBytesAreAResultOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
    assertResultOrRefusal(bytes);
  }

  @Property(tries = 2_000)
  void aResultThatWasChangedIsAResultOrRefused(
      @ForAll("results") ReadingResult result,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll byte value)
      throws ProtocolException {
    byte[] bytes = codec.encode(result);
    bytes[place % bytes.length] = value;
    assertResultOrRefusal(bytes);
  }

  @Property(tries = 300)
  void aResultCutOffIsRefused(
      @ForAll("results") ReadingResult result, @ForAll @IntRange(max = 1_000_000) int length)
      throws ProtocolException {
    byte[] bytes = codec.encode(result);
    byte[] cut = Arrays.copyOf(bytes, length % bytes.length);
    assertThrows(ProtocolException.class, () -> codec.decode(cut));
  }

  @Test
  void nothingWhereSomethingHasToBeIsRefused() {
    assertThrows(ProtocolException.class, () -> codec.decode(new byte[] {0, 1, 0}));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ReadingResult.Read.class,
        ReadingResult.Part.class,
        DecisionDocument.class,
        DocumentFacts.class,
        Paragraph.class,
        Location.OnPage.class
      })
  void onlyWhatTheApiSaysMayMiss(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      assertEquals(nullable, RecordCoder.mayMiss(component), component.toString());
    }
  }

  @Test
  void whatRepeatsIsSentOnce() throws ProtocolException {
    int many = codec.encode(new ReadingResult.Read(document(1_000))).length;
    int more = codec.encode(new ReadingResult.Read(document(2_000))).length;

    assertEquals(0, (more - many) / 1_000 / 40, "bytes a paragraph: " + (more - many) / 1_000);
  }

  @Test
  void aResultTooLargeToTakeIsNotSent() {
    String text = "å".repeat(ResultCodec.MAX_DECODED / 2);
    ReadingResult large =
        new ReadingResult.Read(
            new DecisionDocument("", "", "", "sv", text, List.of(), Set.of(), DocumentFacts.NONE));

    assertThrows(ProtocolException.class, () -> codec.encode(large));
  }

  @Test
  void fewBytesThatUnfoldToManyObjectsAreRefused() {
    Encoder out = new Encoder(new Budget(Long.MAX_VALUE));
    out.number(
        List.of(ReadingResult.class.getPermittedSubclasses())
            .indexOf(ReadingResult.Container.class));
    out.oneByte(1);
    int parts = ResultCodec.MAX_DECODED / Budget.REFERENCE;
    out.number(parts);
    byte[] head = out.toBytes();
    byte[] bytes = Arrays.copyOf(head, head.length + parts);

    assertThrows(ProtocolException.class, () -> codec.decode(bytes));
  }

  @Test
  void aPlaceOutsideTheTextIsRefused() throws ProtocolException {
    Paragraph beyond =
        new Paragraph(
            1,
            Paragraph.Role.BODY,
            0,
            List.of(),
            0,
            10,
            new Location.InPart("content.xml", 0, 0),
            null,
            List.of());
    DecisionDocument document =
        new DecisionDocument(
            "", "", "", "sv", "kort", List.of(beyond), Set.of(), DocumentFacts.NONE);
    byte[] bytes = codec.encode(new ReadingResult.Read(document));

    assertThrows(ProtocolException.class, () -> codec.decode(bytes));
  }

  @Test
  void aSegmentOutsideItsParagraphIsRefused() throws ProtocolException {
    Location.InPart place = new Location.InPart("content.xml", 0, 0, 4);
    Paragraph paragraph =
        new Paragraph(
            1,
            Paragraph.Role.BODY,
            0,
            List.of(),
            0,
            4,
            place,
            null,
            List.of(),
            List.of(new Segment.Characters(0, 5, place)));
    DecisionDocument document =
        new DecisionDocument(
            "", "", "", "sv", "kort", List.of(paragraph), Set.of(), DocumentFacts.NONE);
    byte[] bytes = codec.encode(new ReadingResult.Read(document));

    assertThrows(ProtocolException.class, () -> codec.decode(bytes));
  }

  private void assertResultOrRefusal(byte[] bytes) {
    try {
      assertNotNull(codec.decode(bytes));
    } catch (ProtocolException e) {
      assertNotNull(e.getMessage());
    }
  }

  private static DecisionDocument document(int paragraphs) {
    List<Paragraph> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= paragraphs; number++) {
      int start = text.length();
      text.append("abc\n");
      all.add(
          new Paragraph(
              number,
              Paragraph.Role.BODY,
              0,
              List.of("Konsekvenser för kvinnor och män, flickor och pojkar", "Sammanfattning"),
              start,
              start + 3,
              new Location.InPart("word/document.xml", number, 0),
              null,
              List.of()));
    }
    return new DecisionDocument(
        "", "", "", "sv", text.toString(), all, Set.of(), DocumentFacts.NONE);
  }

  @Provide
  Arbitrary<ReadingResult> results() {
    Arbitrary<ReadingResult> unreadable =
        Combinators.combine(Arbitraries.of(UnreadableReason.class), texts())
            .as(ReadingResult.Unreadable::new);
    Arbitrary<ReadingResult> single =
        Arbitraries.oneOf(unreadable, documents().map(ReadingResult.Read::new));
    Arbitrary<ReadingResult> container =
        Combinators.combine(
                texts(),
                pages().injectNull(0.5),
                Arbitraries.of(ReadingResult.Part.Kind.class),
                texts().injectNull(0.5),
                single)
            .as(ReadingResult.Part::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(ReadingResult.Container::new);
    return Arbitraries.oneOf(single, container);
  }

  private static Arbitrary<PageRange> pages() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 500), Arbitraries.integers().between(0, 9))
        .as((first, more) -> new PageRange(first, first + more));
  }

  private static Arbitrary<DecisionDocument> documents() {
    return Combinators.combine(
            texts(),
            texts(),
            texts(),
            paragraphs(),
            Arbitraries.of(Notice.class).set().ofMaxSize(3),
            facts())
        .as(
            (title, type, text, paragraphs, notices, facts) ->
                new DecisionDocument(
                    title,
                    type,
                    "0123",
                    "sv",
                    text + " ".repeat(60),
                    numbered(paragraphs),
                    notices,
                    facts));
  }

  private static List<Paragraph> numbered(List<Paragraph> paragraphs) {
    List<Paragraph> numbered = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      numbered.add(
          new Paragraph(
              numbered.size() + 1,
              each.role(),
              each.headingLevel(),
              each.headings(),
              each.start(),
              each.end(),
              each.location(),
              each.cell(),
              each.marks(),
              each.segments()));
    }
    return numbered;
  }

  private static Arbitrary<DocumentFacts> facts() {
    Arbitrary<String> text = texts().injectNull(0.3);
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-1_000, 100_000).map(LocalDate::ofEpochDay).injectNull(0.3);
    return Combinators.combine(text, days, text, text).as(DocumentFacts::new);
  }

  private static Arbitrary<List<Paragraph>> paragraphs() {
    Arbitrary<Paragraph.Mark> marks =
        Combinators.combine(
                Arbitraries.of(Paragraph.Mark.Kind.class),
                Arbitraries.integers().between(20, 30),
                Arbitraries.integers().between(30, 40))
            .as(Paragraph.Mark::new);
    Arbitrary<Paragraph.Cell> cells =
        Combinators.combine(numbers(), numbers(), numbers())
            .as(Paragraph.Cell::new)
            .injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of(Paragraph.Role.class),
            numbers(),
            texts().list().ofMaxSize(3),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(40, 60),
            locations(),
            cells,
            Combinators.combine(marks.list().ofMaxSize(2), segments().list().ofMaxSize(2))
                .as(Parts::new))
        .as(
            (role, level, headings, start, end, location, cell, parts) ->
                new Paragraph(
                    1,
                    role,
                    level,
                    headings,
                    start,
                    end,
                    location,
                    cell,
                    parts.marks(),
                    parts.segments()))
        .list()
        .ofMaxSize(4);
  }

  private record Parts(List<Paragraph.Mark> marks, List<Segment> segments) {}

  private static Arbitrary<Segment> segments() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(20, 30);
    Arbitrary<Segment> glyphs =
        Combinators.combine(
                starts,
                numbers(),
                quads(),
                Arbitraries.integers().between(0, 3),
                Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMinLength(1).ofMaxLength(9))
            .as(
                (start, page, box, turns, advances) ->
                    new Segment.Glyphs(
                        start, start + advances.length(), page, box, turns, advances));
    Arbitrary<Segment> characters =
        Combinators.combine(starts, texts(), numbers(), numbers())
            .as(
                (start, part, paragraph, offset) ->
                    new Segment.Characters(
                        start, start + 5, new Location.InPart(part, paragraph, offset, 5)));
    return Arbitraries.oneOf(glyphs, characters);
  }

  private static Arbitrary<Location.Quad> quads() {
    Arbitrary<Float> edges = Arbitraries.floats();
    return Combinators.combine(edges, edges, edges, edges).as(Location.Quad::new);
  }

  private static Arbitrary<Location> locations() {
    Arbitrary<Location> onPage =
        Combinators.combine(numbers(), quads().list().ofMaxSize(3)).as(Location.OnPage::new);
    Arbitrary<Location> inPart =
        Combinators.combine(texts(), numbers(), numbers(), numbers()).as(Location.InPart::new);
    return Arbitraries.oneOf(onPage, inPart);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers();
  }

  /** Of every kind: empty, Latin, wide, halves of surrogate pairs, long. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "Sammanträde", "–”☑", "\uD83D", "\uDE00\uD83D", "x".repeat(300)),
        Arbitraries.strings().all().ofMaxLength(40));
  }
}
