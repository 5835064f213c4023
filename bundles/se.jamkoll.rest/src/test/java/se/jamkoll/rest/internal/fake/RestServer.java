package se.jamkoll.rest.internal.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.osgi.service.log.Logger;
import se.jamkoll.rest.internal.answer.Tagging;
import se.jamkoll.rest.internal.json.JsonBodies;
import se.jamkoll.rest.internal.limit.Limits;
import se.jamkoll.rest.internal.problem.ComplianceProblems;
import se.jamkoll.rest.internal.problem.Defects;
import se.jamkoll.rest.internal.problem.Denials;
import se.jamkoll.rest.internal.problem.JsonProblems;
import se.jamkoll.rest.internal.problem.ProblemWriting;
import se.jamkoll.rest.internal.problem.RefusedFields;
import se.jamkoll.rest.internal.problem.StoreProblems;
import se.jamkoll.rest.internal.problem.WebProblems;
import se.jamkoll.rest.internal.request.BodyValidation;
import se.jamkoll.rest.internal.request.FileParts;
import se.jamkoll.rest.internal.request.Parameters;

/** The extensions of this bundle with some resources, answering over HTTP. */
public final class RestServer implements AutoCloseable {

  /** The most bytes of a request with a file. */
  public static final int FILE = 1024 * 1024;

  /** The most bytes of another request. */
  public static final int OTHER = 8 * 1024;

  private static final int TOGETHER = 4 * FILE;

  /** What was logged, with the values in their places. */
  public final List<String> log = new ArrayList<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();

  /** Starts a server on a free port. */
  public RestServer(Object... resources) {
    this(InstantSource.system(), resources);
  }

  /** Starts a server on a free port, which takes the time that a request takes from a clock. */
  public RestServer(InstantSource clock, Object... resources) {
    ResourceConfig config = new ResourceConfig();
    config.register(new FakeGuard());
    config.register(new ProblemWriting());
    config.register(new WebProblems());
    config.register(new Denials(new FakeComplianceMessages()));
    config.register(new ComplianceProblems(new FakeComplianceMessages()));
    config.register(new StoreProblems());
    config.register(new JsonProblems());
    config.register(new RefusedFields());
    config.register(new Defects(logger()));
    config.register(new BodyValidation());
    config.register(new Parameters());
    config.register(new FileParts());
    config.register(new JsonBodies());
    config.register(new Tagging());
    config.register(new Limits(FILE, OTHER, TOGETHER, Duration.ofMinutes(1), clock));
    for (Object resource : resources) {
      config.register(resource);
    }
    ApplicationHandler jersey = new ApplicationHandler(config);
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/v1/", exchange -> JerseyExchange.answer(jersey, uri("/"), exchange));
    server.setExecutor(threads);
    server.start();
  }

  /** Returns the address of a path of the API. */
  public URI uri(String path) {
    int port = server.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
  }

  /** Starts a request for a path of the API. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path));
  }

  /** Gets a path of the API. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends JSON to a path of the API. */
  public HttpResponse<String> send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a request; the answer is one that the description of the API knows. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    HttpRequest asked = request.build();
    try {
      HttpResponse<String> answer =
          client.send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Described.check(
          asked.method(), asked.uri().getRawPath().substring("/api/v1".length()), answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Logger logger() {
    return (Logger)
        Proxy.newProxyInstance(
            Logger.class.getClassLoader(),
            new Class<?>[] {Logger.class},
            (proxy, method, arguments) -> {
              StringBuilder line = new StringBuilder();
              for (Object argument : Objects.requireNonNullElse(arguments, new Object[0])) {
                line.append(
                    argument instanceof Object[] values ? List.of(values) : argument.toString());
              }
              log.add(line.toString());
              return null;
            });
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
