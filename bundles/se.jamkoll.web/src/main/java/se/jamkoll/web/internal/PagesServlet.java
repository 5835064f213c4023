package se.jamkoll.web.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Sends the pages. They live in the context that only the bundle with the access rules offers, and
 * so are not there without it.
 */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect("(&(osgi.http.whiteboard.context.name=jamkoll)(jamkoll.guard=true))")
@HttpWhiteboardServletPattern({"/", "/pages/*"})
public final class PagesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FOLDER = "/pages/";
  private static final String START = "index.html";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final transient Assets assets;

  /** Creates the servlet with the files of its bundle. */
  @Activate
  public PagesServlet(BundleContext context) {
    this(Assets.of(read(context)));
  }

  PagesServlet(Assets assets) {
    this.assets = assets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String inside = Objects.requireNonNullElse(request.getPathInfo(), "");
    String asked = (request.getServletPath() + inside).replaceFirst("^/", "");
    Optional<Asset> door = assets.door(asked.isEmpty() ? START : asked);
    if (door.isPresent()) {
      sendDoor(door.get(), request, response);
      return;
    }
    Optional<Asset> file = assets.file(inside);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", FOR_EVER);
    send(file.get(), request, response);
  }

  private void sendDoor(Asset door, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = '"' + assets.version() + '"';
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(door, request, response);
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
    byte[] content = asset.content(gzip);
    response.setContentType(asset.type());
    response.addHeader("Vary", "Accept-Encoding");
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static boolean takesGzip(@Nullable String encodings) {
    return encodings != null
        && Arrays.stream(encodings.split(","))
            .map(each -> each.replace(" ", ""))
            .anyMatch(each -> each.equals("gzip") || each.startsWith("gzip;q=1"));
  }

  private static Map<String, byte[]> read(BundleContext context) {
    return Collections.list(context.getBundle().findEntries(FOLDER, "*", true)).stream()
        .filter(url -> !url.getPath().endsWith("/"))
        .collect(Collectors.toMap(PagesServlet::path, PagesServlet::content));
  }

  private static String path(URL url) {
    return url.getPath().substring(FOLDER.length());
  }

  private static byte[] content(URL url) {
    try (InputStream stream = url.openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
