package se.jamkoll.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jamkoll.corpus.Corpus;
import se.jamkoll.corpus.Letter;
import se.jamkoll.corpus.draw.Format;
import se.jamkoll.distribution.Api.Proof;

/**
 * Checks of letters over the API of the packed distribution, as many clients send them: at an even
 * rate whether answers come or not (an open loop), as many as it can take, and beside a flood of
 * files that are made to hurt. Each time is measured from when a request was meant to be sent, so
 * that a server that stands still is not spared.
 */
@Tag("proof")
class LoadTest {

  private static final int CLIENTS = 16;
  private static final int PER_SECOND = 64;
  private static final int FLOODING = 16;
  private static final int SECONDS = Integer.getInteger("jamkoll.load.seconds", 30);
  private static final int WARM_UP_SECONDS = Integer.getInteger("jamkoll.load.warmup", 30);
  private static final int MOST = 200_000;
  private static final String BOUNDARY = "jamkoll-prov";

  private static final double P50 = 15;
  private static final double P95 = 50;
  private static final double TIMES_BESIDE_A_FLOOD = 3;

  @TempDir Path folder;

  private ServerProcess server;
  private Api api;
  private byte[] letter;

  @BeforeEach
  void start() throws Exception {
    server =
        ServerProcess.start(
            Map.of(), withoutLimits(), folder.resolve("data"), folder.resolve("said"));
    server.awaitSaid("  admin ·");
    api = new Api(server);
    letter = file("brev.docx", threePages());
  }

  @AfterEach
  void stop() throws Exception {
    server.terminate();
    server.close();
  }

  @Test
  void lettersAreCheckedQuicklyAlsoBesideAFloodOfHostileFiles() throws Exception {
    Proof admin = api.signInFirst("admin", server.password("admin"));
    Proof good = token(admin, "redaktor");
    Proof hostile = token(admin, "ovan");
    assertEquals(200, send(newClient(), good, letter));

    openLoop(good, WARM_UP_SECONDS);
    Latencies quiet = openLoop(good, SECONDS);
    Latencies saturated = closedLoop(good, SECONDS);
    Latencies flooded;
    Latencies flood = new Latencies(MOST);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(FLOODING);
    try {
      List<Future<?>> floods = flood(hostile, threads, flood, over);
      flooded = openLoop(good, SECONDS);
      over.set(true);
      for (Future<?> each : floods) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }

    System.out.print(
        "\nA 3-page .docx through POST /checks, from the intended time of sending, "
            + Runtime.getRuntime().availableProcessors()
            + " cores for server, readers and clients together:\n"
            + Latencies.heading()
            + quiet.line(PER_SECOND + "/s from " + CLIENTS + " clients, open loop", SECONDS)
            + saturated.line(CLIENTS + " clients, as fast as answers come", SECONDS)
            + flooded.line(PER_SECOND + "/s open loop, beside a flood", SECONDS)
            + flood.line("the flood: " + FLOODING + " clients, hostile files", SECONDS));
    assertEquals(0, quiet.failed() + saturated.failed() + flooded.failed());
    assertTrue(quiet.percentile(0.5) <= P50, "p50 " + quiet.percentile(0.5));
    assertTrue(quiet.percentile(0.95) <= P95, "p95 " + quiet.percentile(0.95));
    assertTrue(
        flooded.percentile(0.95) <= TIMES_BESIDE_A_FLOOD * quiet.percentile(0.95),
        "p95 beside a flood " + flooded.percentile(0.95));
  }

  /** A copy of the installation whose limit of requests is above what is sent. */
  private Path withoutLimits() throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "xzf", CommandLine.HOME + ".tar.gz", "-C", folder.toString())
            .start();
    assertEquals(0, tar.waitFor());
    Path home = folder.resolve("jamkoll");
    Files.writeString(
        home.resolve("conf/se.jamkoll.security.cfg"), "requestsPerMinute = 1000000\n");
    return home;
  }

  private Proof token(Proof admin, String login) throws IOException, InterruptedException {
    return Proof.token(
        api.token(api.account(admin, login, Map.of("role", "OFFICIAL")), "OFFICIAL"));
  }

  /** Sends letters at an even rate, a client late where its answer before is. */
  private Latencies openLoop(Proof who, int seconds) throws Exception {
    Latencies latencies = new Latencies(MOST);
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
    long apart = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
    all(
        CLIENTS,
        client -> {
          HttpClient http = newClient();
          for (int i = client; i < PER_SECOND * seconds; i += CLIENTS) {
            long intended = start + i * apart;
            awaitTime(intended);
            boolean answered = send(http, who, letter) == 200;
            latencies.add(System.nanoTime() - intended, answered);
          }
        });
    return latencies;
  }

  /** Sends letters, each client the next one when an answer is there. */
  private Latencies closedLoop(Proof who, int seconds) throws Exception {
    Latencies latencies = new Latencies(MOST);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    all(
        CLIENTS,
        client -> {
          HttpClient http = newClient();
          while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            boolean answered = send(http, who, letter) == 200;
            latencies.add(System.nanoTime() - begun, answered);
          }
        });
    return latencies;
  }

  private List<Future<?>> flood(
      Proof who, ExecutorService threads, Latencies latencies, AtomicBoolean over)
      throws IOException {
    List<byte[]> files = hostile();
    List<Future<?>> floods = new ArrayList<>();
    for (int client = 0; client < FLOODING; client++) {
      int first = client;
      floods.add(
          threads.submit(
              () -> {
                HttpClient http = newClient();
                for (int i = first; !over.get(); i++) {
                  long begun = System.nanoTime();
                  int status = send(http, who, files.get(i % files.size()));
                  latencies.add(System.nanoTime() - begun, status < 500);
                }
                return null;
              }));
    }
    return floods;
  }

  private interface Client {

    void run(int number) throws Exception;
  }

  private static void all(int count, Client client) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        running.add(
            threads.submit(
                () -> {
                  client.run(number);
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void awaitTime(long nanoTime) {
    long left = nanoTime - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = nanoTime - System.nanoTime();
    }
  }

  private static HttpClient newClient() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private int send(HttpClient http, Proof who, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        api.request("/checks", who)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
  }

  private static byte[] file(String name, byte[] content) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  /** The longest letter of the corpus, which fills three pages. */
  private static byte[] threePages() {
    Letter longest =
        Corpus.letters().stream()
            .max(Comparator.comparingInt(letter -> letter.toDocument().words()))
            .orElseThrow();
    return Format.DOCX.drawer().draw(longest);
  }

  /** Files that are made to cost much: bombs, depth without end, pieces, noise. */
  private List<byte[]> hostile() throws IOException {
    byte[] good = threePages();
    byte[] noise = new byte[1024 * 1024];
    new Random(7).nextBytes(noise);
    return List.of(
        file("bomb.docx", with(good, "word/document.xml", spaces(300))),
        file("djup.docx", with(good, "word/document.xml", deep(200_000))),
        file("avbruten.docx", Arrays.copyOf(good, good.length / 2)),
        file("brus.pdf", pdf(noise)),
        file("brus.docx", noise),
        file("stor.docx", with(good, "word/document.xml", endless(60))));
  }

  /** Returns a package with another content of one of its parts. */
  private static byte[] with(byte[] docx, String part, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          content.write(out);
        } else {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }

  private interface Content {

    void write(ZipOutputStream out) throws IOException;
  }

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  private static Content spaces(int megabytes) {
    byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    return out -> {
      out.write((WORD + "<w:p><w:r><w:t>").getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < megabytes; i++) {
        out.write(block);
      }
    };
  }

  private static Content deep(int levels) {
    return out -> {
      out.write(WORD.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < levels; i++) {
        out.write("<w:p>".getBytes(StandardCharsets.US_ASCII));
      }
    };
  }

  /** A letter as long as is allowed, which is read to its end. */
  private static Content endless(int megabytes) {
    byte[] paragraph =
        "<w:p><w:r><w:t>Kvinnor och män, flickor och pojkar påverkas olika.</w:t></w:r></w:p>"
            .repeat(1000)
            .getBytes(StandardCharsets.UTF_8);
    return out -> {
      out.write(WORD.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < megabytes * 10; i++) {
        out.write(paragraph);
      }
      out.write("</w:body></w:document>".getBytes(StandardCharsets.US_ASCII));
    };
  }

  private static byte[] pdf(byte[] noise) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    bytes.write(noise);
    return bytes.toByteArray();
  }
}
