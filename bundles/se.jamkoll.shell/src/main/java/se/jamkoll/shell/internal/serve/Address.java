package se.jamkoll.shell.internal.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param host the name or address of an interface of this machine
 * @param port the port, 1–65535
 */
public record Address(String host, int port) {

  private static final int MAX_PORT = 65_535;

  /**
   * Checks that the server can listen here.
   *
   * @throws ServeException when the host is not of this machine, or the port cannot be had
   */
  void check() throws ServeException {
    if (port < 1 || port > MAX_PORT) {
      throw new ServeException("serve.port.range", String.valueOf(port));
    }
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      probe.getLocalPort();
    } catch (UnknownHostException e) {
      throw new ServeException("serve.host.unknown", host);
    } catch (BindException e) {
      throw new ServeException(key(e), host, String.valueOf(port));
    } catch (IOException e) {
      throw new ServeException("serve.port.refused", host, String.valueOf(port));
    }
  }

  /** Returns the address of a path, for whoever is on this machine. */
  public URI uri(String path) {
    String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
    String name = reachable.contains(":") ? "[" + reachable + "]" : reachable;
    return URI.create("http://" + name + ":" + port + path);
  }

  private static String key(BindException failure) {
    String reason = String.valueOf(failure.getMessage());
    if (reason.contains("Cannot assign")) {
      return "serve.host.elsewhere";
    }
    return reason.contains("Permission") ? "serve.port.refused" : "serve.port.taken";
  }
}
