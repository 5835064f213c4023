package se.jamkoll.reading.internal.worker.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.document.ReadingResult;
import se.jamkoll.reading.FileDocumentReader;
import se.jamkoll.reading.ReadingLimits;
import se.jamkoll.reading.internal.worker.protocol.Request;

class WarmUpTest {

  @Test
  void aLetterOfEachFormatThatPeopleWriteIsRead() {
    List<Request> letters = WarmUp.within(ReadingLimits.defaults()).letters();

    assertEquals(3, letters.size());
    for (Request letter : letters) {
      assertInstanceOf(
          ReadingResult.Read.class,
          new FileDocumentReader().read(letter.source()),
          letter.source().name());
    }
  }
}
