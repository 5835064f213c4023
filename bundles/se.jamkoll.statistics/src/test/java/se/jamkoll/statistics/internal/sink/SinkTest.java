package se.jamkoll.statistics.internal.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.api.factor.FactorScale;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.FigureQuery;
import se.jamkoll.api.factor.Score;
import se.jamkoll.api.factor.ScoreSinkException;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;
import se.jamkoll.api.factor.Suggestions.Delivery;
import se.jamkoll.api.statistics.Period;

class SinkTest {

  private static final Duration PATIENT = Duration.ofSeconds(30);

  private static final SuggestionAnswer ANSWER =
      new SuggestionAnswer(
          "x-1",
          new FigureQuery("Kulturnämnden", Period.named("2026-H1"), FactorScale.SCALE3),
          40,
          new BigDecimal("1.87"),
          new Score(3),
          new Score(4),
          "En kommentar som stannar här.",
          null,
          "2026.1",
          "default 2026.1",
          "account-1",
          Instant.parse("2026-11-28T11:00:00Z"));

  @TempDir private Path folder;

  private final Queue<Integer> statuses = new ArrayDeque<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> headers = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/scores", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  /** Answers with the next status; 0 answers when the test is over. */
  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    headers.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestHeaders().getFirst("Idempotency-Key")
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    int status = statuses.isEmpty() ? 204 : statuses.remove();
    if (status == 0) {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      status = 204;
    }
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", "/scores");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private HttpSink sink(Duration timeout) {
    int port = server.getAddress().getPort();
    return new HttpSink(URI.create("http://127.0.0.1:" + port + "/scores"), "secret", timeout);
  }

  @Test
  void aScoreIsPostedOnceWithItsKeyAndWithoutTheComment() throws IOException {
    sink(PATIENT).take(ANSWER);

    assertEquals(List.of("POST x-1 Bearer secret"), headers);
    assertFalse(bodies.get(0).contains("kommentar") || bodies.get(0).contains("account"));
    JsonNode json = new JsonMapper().readTree(bodies.get(0));
    assertEquals(2.0, json.path("score").doubleValue());
    assertEquals(1.5, json.path("machine").path("suggested").doubleValue());
    assertFalse(json.path("accepted").booleanValue());
  }

  private static String failure(HttpSink sink) {
    ScoreSinkException failed = assertThrows(ScoreSinkException.class, () -> sink.take(ANSWER));
    return failed.failure() + " " + failed.detail();
  }

  @Test
  void aServerThatIsBusyIsToldOfAtOnceAndCanBeAskedAgain() throws IOException {
    statuses.addAll(List.of(503, 429));

    assertEquals("BUSY 503", failure(sink(PATIENT)));
    assertEquals(1, bodies.size());
    assertEquals("BUSY 429", failure(sink(PATIENT)));
    sink(PATIENT).take(ANSWER);
    assertEquals(1, Set.copyOf(headers).size(), "the same key each time");
  }

  @Test
  void aRefusalIsToldOfAndARedirectIsNotFollowed() {
    statuses.addAll(List.of(403, 302));

    assertEquals("REFUSED 403", failure(sink(PATIENT)));
    assertEquals("REFUSED 302", failure(sink(PATIENT)));
    assertEquals(2, bodies.size());
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() {
    statuses.add(0);

    assertEquals("NO_ANSWER 100", failure(sink(Duration.ofMillis(100))));
  }

  @Test
  void anAddressWhereNoOneListensIsToldOf() {
    HttpSink sink = sink(PATIENT);
    server.stop(0);

    assertEquals("UNREACHABLE ", failure(sink));
  }

  @Test
  void aFileIsWholeAndTheSameScoreComesOverItself() throws IOException {
    FileSink sink = new FileSink(folder.resolve("scores"));
    sink.take(ANSWER);
    sink.take(ANSWER);

    try (Stream<Path> files = Files.list(folder.resolve("scores"))) {
      assertEquals(
          List.of("factor-7-x-1.json"),
          files.map(file -> String.valueOf(file.getFileName())).toList());
    }
    String text = Files.readString(folder.resolve("scores/factor-7-x-1.json"));
    assertEquals("x-1", new JsonMapper().readTree(text).path("id").textValue());
  }

  @Test
  void aSinkThatFailsStopsNoOther() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    FactorScoreSink broken =
        new FactorScoreSink() {
          @Override
          public String id() {
            return "broken";
          }

          @Override
          public void take(SuggestionAnswer answer) {
            throw new IllegalStateException(answer.comment());
          }
        };

    List<Delivery> deliveries =
        ScoreSinks.hand(ANSWER, List.of(sink(PATIENT), new FileSink(file), broken));
    assertEquals(
        List.of("broken", "file", "http"), deliveries.stream().map(Delivery::sink).toList());
    assertEquals(new Delivery("broken", Failure.OTHER, "IllegalStateException"), deliveries.get(0));
    assertEquals(Failure.NOT_WRITTEN, deliveries.get(1).failure());
    assertNull(deliveries.get(2).failure());
  }
}
