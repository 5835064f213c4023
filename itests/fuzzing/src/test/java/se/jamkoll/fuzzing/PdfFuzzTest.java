package se.jamkoll.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;

class PdfFuzzTest {

  /** Without a table of objects: the library searches for them. */
  private static final String HEAD =
      """
      %%PDF-1.7
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Count 1/Kids[4 0 R]>> endobj
      3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R
      /Resources<</Font<</F 3 0 R>>>>>> endobj
      5 0 obj <</Length %d>>
      stream
      """;

  private static final String TAIL =
      """

      endstream endobj
      trailer <</Root 1 0 R/Size 6>>
      startxref
      0
      %%EOF
      """;

  @FuzzTest
  void anyPageIsLaidOutOrRefused(byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HEAD.formatted(content.length).getBytes(ISO_8859_1));
    file.writeBytes(content);
    file.writeBytes(TAIL.getBytes(ISO_8859_1));
    Reading.check("brev.pdf", file.toByteArray());
  }
}
