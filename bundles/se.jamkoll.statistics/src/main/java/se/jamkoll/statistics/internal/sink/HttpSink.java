package se.jamkoll.statistics.internal.sink;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.SuggestionAnswer;

/**
 * Posts each score as JSON to one configured address. It is tried three times where the other side
 * does not answer, is busy or fails; the id of the score goes along as {@code Idempotency-Key}, so
 * that a score that comes twice can have one effect. Redirects are not followed: what is configured
 * is the only address that is called.
 */
public final class HttpSink implements FactorScoreSink {

  private static final int ATTEMPTS = 3;
  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final URI address;
  private final String token;
  private final Duration timeout;
  private final Pause pause;
  private final HttpClient client;

  /** Waits between attempts. */
  @FunctionalInterface
  public interface Pause {

    /**
     * Waits.
     *
     * @param attempt how many attempts there were
     * @throws InterruptedException when it was stopped
     */
    void after(int attempt) throws InterruptedException;
  }

  /**
   * Creates a sink.
   *
   * @param address where to post: {@code http} or {@code https}
   * @param token what is sent as bearer token; empty for none
   * @param timeout how long to wait for a connection, and for an answer
   */
  public HttpSink(URI address, String token, Duration timeout, Pause pause) {
    this.address = address;
    this.token = token;
    this.timeout = timeout;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public String id() {
    return "http";
  }

  @Override
  public void take(SuggestionAnswer answer) throws IOException {
    HttpRequest request = request(answer);
    try {
      String problem = post(request);
      for (int attempt = 1; attempt < ATTEMPTS && !problem.isEmpty(); attempt++) {
        pause.after(attempt);
        problem = post(request);
      }
      if (!problem.isEmpty()) {
        throw new IOException(problem);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("It was stopped.");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  /**
   * Posts once.
   *
   * @return what went wrong and may go better another time; empty when it was taken
   * @throws IOException when another time would be no better
   */
  private String post(HttpRequest request) throws IOException, InterruptedException {
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= OK && status < MULTIPLE_CHOICES) {
        return "";
      }
      String problem = "The address answered with status " + status + ".";
      if (status >= SERVER_ERROR || status == TOO_MANY) {
        return problem;
      }
      throw new IOException(problem);
    } catch (HttpTimeoutException e) {
      return "The address did not answer in " + timeout.toMillis() + " ms.";
    } catch (ConnectException e) {
      return "The address cannot be reached.";
    }
  }

  private HttpRequest request(SuggestionAnswer answer) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", answer.id())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    AnswerJson.write(answer), StandardCharsets.UTF_8));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }
}
