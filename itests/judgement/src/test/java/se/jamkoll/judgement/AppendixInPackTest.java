package se.jamkoll.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.assessment.Assessment;
import se.jamkoll.api.assessment.AssessmentRequest;
import se.jamkoll.api.assessment.AssessmentRequest.Appendix;
import se.jamkoll.api.assessment.Assessor;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.Moment;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.document.DecisionDocument;
import se.jamkoll.api.document.DocumentReaders;
import se.jamkoll.api.document.DocumentSource;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.api.document.ReadingResult.Part;
import se.jamkoll.api.document.ReadingResult.Part.Kind;

class AppendixInPackTest {

  private static final PDRectangle SIZE = PDRectangle.A4;

  @Test
  void theAnalysisInANamedAppendixOfAPackCountsForItsLetter() throws IOException {
    List<Part> parts = partsOf(letter(), appendix(1, "Karta över lekplatserna."), analysis());
    assertEquals(
        List.of(Kind.LETTER, Kind.APPENDIX, Kind.APPENDIX),
        parts.stream().map(Part::kind).toList());
    assertEquals(Level.PARTIAL, assess(parts.subList(0, 2)).level());
    Assessment whole = assess(parts);
    assertEquals(Level.COMPLETE, whole.level());
    assertTrue(
        whole.findings().stream().anyMatch(finding -> finding.message().contains("Bilaga 2")),
        () -> whole.findings().toString());
  }

  private static byte[] letter() throws IOException {
    return new Sheet(SIZE, "Region Norrmark", "Sida # (##)")
        .title("Tjänsteskrivelse")
        .line("Dnr RN 2026/17")
        .title("Plan för lekplatser")
        .title("Förslag till beslut")
        .line("Nämnden antar planen för lekplatser.")
        .title("Jämställdhet")
        .line("En jämställdhetsanalys finns i bilaga 2.")
        .draw();
  }

  private static byte[] analysis() throws IOException {
    return appendix(
        2,
        "Kvinnor får kortare väg till lekplatsen än män, eftersom de oftare följer barnen dit.",
        "Flickor får fler gungor, och pojkar får en större bollplan än i dag.");
  }

  private static byte[] appendix(int number, String... lines) throws IOException {
    return new Sheet(SIZE, "Region Norrmark", "Sida # (##)")
        .title("Bilaga " + number)
        .lines(List.of(lines))
        .draw();
  }

  private static List<Part> partsOf(byte[]... files) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    merger.setDestinationStream(bytes);
    for (byte[] file : files) {
      merger.addSource(new RandomAccessReadBuffer(file));
    }
    merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    ReadingResult result =
        service(DocumentReaders.class)
            .inProcess()
            .read(DocumentSource.of("handlingar.pdf", bytes.toByteArray()));
    return ((ReadingResult.Container) result).parts();
  }

  private static Assessment assess(List<Part> parts) {
    List<Appendix> appendices =
        parts.stream().skip(1).map(part -> new Appendix(part.name(), document(part))).toList();
    AssessmentRequest request =
        new AssessmentRequest(
            "handlingar.pdf",
            document(parts.get(0)),
            service(ProfileSource.class).defaultProfile(),
            Moment.MEETING,
            Locale.forLanguageTag("sv"));
    return service(Assessor.class).assess(request.with(appendices));
  }

  private static DecisionDocument document(Part part) {
    return ((ReadingResult.Read) part.result()).document();
  }

  private static <T> T service(Class<T> type) {
    return ServiceLoader.load(type).findFirst().orElseThrow();
  }
}
