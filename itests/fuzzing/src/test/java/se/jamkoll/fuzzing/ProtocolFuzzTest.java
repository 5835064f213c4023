package se.jamkoll.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import se.jamkoll.reading.internal.worker.protocol.ProtocolException;
import se.jamkoll.reading.internal.worker.protocol.Request;
import se.jamkoll.reading.internal.worker.protocol.Response;
import se.jamkoll.reading.internal.worker.protocol.ResultCodec;

class ProtocolFuzzTest {

  private static final ResultCodec CODEC = new ResultCodec();
  private static final int FRAME_HEAD = 5;

  @FuzzTest
  void whateverAWorkerAnswersIsTakenOrRefused(byte[] sent) throws IOException {
    takeOrRefuse(() -> CODEC.decode(sent));
    takeOrRefuse(() -> Response.read(new ByteArrayInputStream(sent), CODEC));
    takeOrRefuse(() -> Response.read(new ByteArrayInputStream(framed(sent)), CODEC));
    takeOrRefuse(() -> Request.read(new ByteArrayInputStream(sent)));
  }

  private static byte[] framed(byte[] content) {
    ByteBuffer frame = ByteBuffer.allocate(FRAME_HEAD + content.length);
    return frame.putInt(content.length).put((byte) 'R').put(content).array();
  }

  private static void takeOrRefuse(Taking taking) throws IOException {
    try {
      taking.take();
    } catch (ProtocolException | EOFException e) {
      return;
    }
  }

  /** Takes something from a worker. */
  private interface Taking {

    @Nullable Object take() throws IOException;
  }
}
