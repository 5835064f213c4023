package se.jamkoll.statistics.internal.sink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.jamkoll.api.factor.FactorScoreSink;
import se.jamkoll.api.factor.ScoreSinkException;
import se.jamkoll.api.factor.ScoreSinkException.Failure;
import se.jamkoll.api.factor.SuggestionAnswer;

/**
 * Posts each score as JSON to one configured address, once: whoever hands it on is told at once how
 * it went, and can do it again. The id of the score goes along as {@code Idempotency-Key}, so that
 * a score that comes twice can have one effect. Redirects are not followed: what is configured is
 * the only address that is called.
 */
public final class HttpSink implements FactorScoreSink {

  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final URI address;
  private final String token;
  private final Duration timeout;
  private final HttpClient client;

  /**
   * Creates a sink.
   *
   * @param address where to post: {@code http} or {@code https}
   * @param token what is sent as bearer token; empty for none
   * @param timeout how long to wait for a connection, and for an answer
   */
  public HttpSink(URI address, String token, Duration timeout) {
    this.address = address;
    this.token = token;
    this.timeout = timeout;
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
  public void take(SuggestionAnswer answer) throws ScoreSinkException {
    int status = post(request(answer));
    if (status >= OK && status < MULTIPLE_CHOICES) {
      return;
    }
    boolean busy = status >= SERVER_ERROR || status == TOO_MANY;
    throw new ScoreSinkException(
        busy ? Failure.BUSY : Failure.REFUSED, String.valueOf(status), null);
  }

  private int post(HttpRequest request) throws ScoreSinkException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException e) {
      throw new ScoreSinkException(Failure.NO_ANSWER, String.valueOf(timeout.toMillis()), e);
    } catch (IOException e) {
      throw new ScoreSinkException(Failure.UNREACHABLE, "", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ScoreSinkException(Failure.NO_ANSWER, String.valueOf(timeout.toMillis()), e);
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
