package se.jamkoll.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;

class OdtFuzzTest {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @FuzzTest
  void anyContentIsReadOrRefused(byte[] content) {
    Reading.check("brev.odt", Parts.of("mimetype", TYPE, "content.xml", content));
  }
}
