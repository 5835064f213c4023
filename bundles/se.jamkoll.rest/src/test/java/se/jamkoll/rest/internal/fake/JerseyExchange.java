package se.jamkoll.rest.internal.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/** Lets Jersey answer one exchange of the JDK's HTTP server. */
final class JerseyExchange implements ContainerResponseWriter {

  private final HttpExchange exchange;
  private final CountDownLatch answered = new CountDownLatch(1);

  private JerseyExchange(HttpExchange exchange) {
    this.exchange = exchange;
  }

  static void answer(ApplicationHandler jersey, URI base, HttpExchange exchange) {
    ContainerRequest request =
        new ContainerRequest(
            base,
            base.resolve(exchange.getRequestURI()),
            exchange.getRequestMethod(),
            FakeGuard.NOBODY,
            new MapPropertiesDelegate(),
            jersey.getConfiguration());
    exchange.getRequestHeaders().forEach((name, values) -> request.headers(name, values));
    request.setEntityStream(
        new FilterInputStream(exchange.getRequestBody()) {
          @Override
          public void close() {}
        });
    JerseyExchange writer = new JerseyExchange(exchange);
    request.setWriter(writer);
    jersey.handle(request);
    try {
      writer.answered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      // Whoever sends gets an answer when all is sent.
      exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    exchange.close();
  }

  @Override
  public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
    response.getStringHeaders().forEach(exchange.getResponseHeaders()::put);
    boolean empty = length == 0 || !response.hasEntity();
    try {
      exchange.sendResponseHeaders(response.getStatus(), empty ? -1 : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return empty ? OutputStream.nullOutputStream() : new Open(exchange.getResponseBody());
  }

  @Override
  public boolean suspend(long timeout, TimeUnit unit, @Nullable TimeoutHandler handler) {
    return true;
  }

  @Override
  public void setSuspendTimeout(long timeout, TimeUnit unit) {}

  @Override
  public void commit() {
    answered.countDown();
  }

  @Override
  public void failure(Throwable error) {

    answered.countDown();
  }

  @Override
  public boolean enableResponseBuffering() {
    return false;
  }

  /** Stays open until all of the request has come: else the server cuts the connection. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
