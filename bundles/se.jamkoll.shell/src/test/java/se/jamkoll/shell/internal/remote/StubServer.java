package se.jamkoll.shell.internal.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that answers what it is told to, and remembers what it was asked. */
final class StubServer implements AutoCloseable {

  /** What was asked for: the method, the path and what was sent. */
  final List<String> asked = new ArrayList<>();

  /** The headers of the last request, by their names in lower case. */
  final Map<String, String> headers = new HashMap<>();

  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final HttpServer server;

  StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers a request; the last of several answers again and again. */
  StubServer on(String request, int status, String body, String... moreHeaders) {
    String type = status < 400 ? "application/json" : "application/problem+json";
    answers
        .computeIfAbsent(request, none -> new ArrayDeque<>())
        .add(new Answer(status, type, body, List.of(moreHeaders)));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    asked.add(sent.isEmpty() ? request : request + " " + sent);
    headers.clear();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
    Deque<Answer> left =
        answers.getOrDefault(
            request,
            new ArrayDeque<>(List.of(new Answer(404, "text/html", "<h1>Fel</h1>", List.of()))));
    Answer answer = left.size() > 1 ? left.remove() : left.getFirst();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    for (int i = 0; i < answer.headers().size(); i += 2) {
      exchange.getResponseHeaders().set(answer.headers().get(i), answer.headers().get(i + 1));
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream stream = exchange.getResponseBody()) {
      stream.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, String type, String body, List<String> headers) {}
}
