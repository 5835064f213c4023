package se.jamkoll.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** A case-management system's own pages, at an address of their own. */
final class HostPage implements AutoCloseable {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NO_CONTENT = -1;

  private final HttpServer server;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  private HostPage(HttpServer server) {
    this.server = server;
  }

  static HostPage start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    return new HostPage(server);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers requests for a path with a text that is made anew for each. */
  void offer(String path, String type, Callable<String> text) {
    server.createContext(path, exchange -> answer(exchange, path, type, text));
  }

  /** Returns how often a path has been asked for. */
  int timesAsked(String path) {
    return asked.getOrDefault(path, 0);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, String path, String type, Callable<String> text)
      throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals(path)) {
        exchange.sendResponseHeaders(NOT_FOUND, NO_CONTENT);
        return;
      }
      asked.merge(path, 1, Integer::sum);
      byte[] body = text.call().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
      exchange.sendResponseHeaders(OK, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
