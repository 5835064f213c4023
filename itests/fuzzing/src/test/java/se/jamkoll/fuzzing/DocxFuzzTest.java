package se.jamkoll.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;

class DocxFuzzTest {

  @FuzzTest
  void anyBodyIsReadOrRefused(byte[] document) {
    byte[] file = Parts.of("[Content_Types].xml", "<Types/>", "word/document.xml", document);
    Reading.check("brev.docx", file);
  }
}
