package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** A server, asked over its REST API with a token, which goes to no other address. */
final class RemoteServer {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofMinutes(2);
  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final String ENCODED = "k--";
  private static final int FIRST_ERROR = 400;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final URI address;
  private final String token;
  private final Locale locale;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  RemoteServer(URI address, String token, Locale locale) {
    this.address = address;
    this.token = token;
    this.locale = locale;
  }

  /** Returns the segment of a path that names something by an id. */
  static String id(String id) throws RemoteException {
    if (!ID.matcher(id).matches()) {
      throw new RemoteException(RemoteException.WRONG_USAGE, "remote.id", id);
    }
    return id;
  }

  /** Returns the segment of a path that names something by its host's key. */
  static String key(String key) {
    return ID.matcher(key).matches() && !key.startsWith(ENCODED)
        ? key
        : ENCODED
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String query(Map<String, ? extends @Nullable Object> values) {
    List<String> said = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            said.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
          }
        });
    return said.isEmpty() ? "" : "?" + String.join("&", said);
  }

  /** Returns the entries of a list, from all its pages. */
  List<Json> all(String path, Map<String, ? extends @Nullable Object> values)
      throws IOException, InterruptedException, RemoteException {
    List<Json> entries = new ArrayList<>();
    Map<String, @Nullable Object> asked = new LinkedHashMap<>(values);
    while (true) {
      Json page = get(path + query(asked));
      entries.addAll(page.get("entries").list());
      String next = page.get("next").string();
      if (next == null || next.equals(asked.get("after"))) {
        return entries;
      }
      asked.put("after", next);
    }
  }

  Json get(String path) throws IOException, InterruptedException, RemoteException {
    return send("GET", path, null);
  }

  /**
   * Asks the server.
   *
   * @param path the path below the API, with its query
   * @param body what is sent, as JSON; null for nothing
   * @return what is answered; null inside when nothing is
   */
  Json send(String method, String path, @Nullable Json body)
      throws IOException, InterruptedException, RemoteException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
            .timeout(TO_ANSWER)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json, application/problem+json")
            .header("Accept-Language", locale.getLanguage());
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body.text(), StandardCharsets.UTF_8));
    }
    try {
      return answer(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (HttpTimeoutException e) {
      throw notNow("remote.slow", address);
    } catch (SSLException e) {
      throw notNow("remote.certificate", address, String.valueOf(e.getMessage()));
    } catch (ConnectException e) {
      throw notNow("remote.gone", address);
    } catch (IOException e) {
      throw notNow("remote.broken", address);
    }
  }

  private Json answer(HttpResponse<InputStream> response) throws IOException, RemoteException {
    byte[] bytes;
    try (InputStream stream = response.body()) {
      bytes = stream.readNBytes(LARGEST_ANSWER + 1);
    }
    if (bytes.length > LARGEST_ANSWER) {
      throw notNow("remote.large", address);
    }
    int status = response.statusCode();
    boolean json =
        response.headers().firstValue("Content-Type").orElse("").matches(".*[/+]json\\b.*");
    if (status >= FIRST_ERROR) {
      throw refused(response, json ? parsed(bytes) : new Json(null));
    }
    if (bytes.length == 0 && status / 100 == 2) {
      return new Json(null);
    }
    if (status / 100 != 2 || !json) {
      throw strange(status);
    }
    return parsed(bytes);
  }

  private Json parsed(byte[] bytes) throws RemoteException {
    try {
      return Json.read(bytes);
    } catch (IOException e) {
      throw notNow("remote.broken", address);
    }
  }

  /** The server says itself what is wrong and what to do, in the language that is asked for. */
  private RemoteException refused(HttpResponse<?> response, Json problem) {
    int status = response.statusCode();
    boolean later = status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    String detail = problem.get("detail").string();
    if (detail == null) {
      return later ? notNow("remote.strange", address, status) : strange(status);
    }
    int exit = later ? RemoteException.NOT_NOW : RemoteException.REFUSED;
    String seconds = response.headers().firstValue("Retry-After").orElse("");
    return seconds.matches("\\d{1,6}")
        ? new RemoteException(exit, "remote.said.wait", detail, seconds)
        : new RemoteException(exit, "remote.said", detail);
  }

  private RemoteException strange(int status) {
    return new RemoteException(RemoteException.REFUSED, "remote.strange", address, status);
  }

  private static RemoteException notNow(String key, Object... values) {
    return new RemoteException(RemoteException.NOT_NOW, key, values);
  }
}
