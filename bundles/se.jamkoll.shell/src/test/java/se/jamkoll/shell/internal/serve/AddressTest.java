package se.jamkoll.shell.internal.serve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  private static final String LOCAL = "127.0.0.1";

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertEquals("serve.port.taken", failure(new Address(LOCAL, other.getLocalPort())));
    }
  }

  @Test
  void aFreePortIsLetThroughAndStaysFree() throws IOException {
    int free;
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = probe.getLocalPort();
    }
    Address address = new Address(LOCAL, free);

    assertDoesNotThrow(address::check);
    assertDoesNotThrow(address::check);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 0, serve.port.range",
    "127.0.0.1, 65536, serve.port.range",
    "192.0.2.1, 8080, serve.host.elsewhere"
  })
  void anImpossibleAddressIsTold(String host, int port, String key) {
    assertEquals(key, failure(new Address(host, port)));
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, 127.0.0.1", "0.0.0.0, 127.0.0.1", "::1, [::1]"})
  void theAddressOfAPathCanBeAskedFromThisMachine(String host, String named) {
    assertEquals("http://" + named + ":80/x", new Address(host, 80).uri("/x").toString());
  }

  private static String failure(Address address) {
    return assertThrows(ServeException.class, address::check).key();
  }
}
