package se.jamkoll.shell.internal.remote;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which server, and who asks: what every command over the network can be told. */
final class ServerOptions {

  private static final String USUAL = "http://127.0.0.1:8080";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,4096}");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]");
  private static final int LONGEST_FILE = 10_000;

  private final Surroundings surroundings;

  @Option(
      names = "--server",
      paramLabel = "URL",
      descriptionKey = "server",
      scope = ScopeType.INHERIT)
  private @Nullable String server;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      descriptionKey = "token-file",
      scope = ScopeType.INHERIT)
  private @Nullable String tokenFile;

  @Option(names = "--unencrypted", descriptionKey = "unencrypted", scope = ScopeType.INHERIT)
  private boolean unencrypted;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      descriptionKey = "remote-format",
      scope = ScopeType.INHERIT)
  private String format = "text";

  ServerOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Tells whether a program reads the result. */
  boolean json() {
    return format.equals("json");
  }

  /** Returns the server to ask, once all that was said can be used. */
  RemoteServer connect() throws RemoteException {
    if (!format.equals("text") && !format.equals("json")) {
      throw wrong("format.unknown", format, "text, json");
    }
    URI address = address();
    boolean plain = "http".equalsIgnoreCase(address.getScheme());
    String host = address.getHost().toLowerCase(Locale.ROOT);
    if (plain && !unencrypted && !LOOPBACK.matcher(host).matches()) {
      throw wrong("remote.unencrypted", address);
    }
    return new RemoteServer(address, token(), surroundings.texts().locale());
  }

  private URI address() throws RemoteException {
    String named = server == null ? surroundings.environment().get("JAMKOLL_SERVER") : server;
    String text = named == null || named.isBlank() ? USUAL : named.strip();
    try {
      URI address = new URI(text.replaceAll("/+$", ""));
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      if (web
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told like every other address that leads nowhere.
    }
    throw wrong("remote.address", text);
  }

  private String token() throws RemoteException {
    String said =
        tokenFile == null ? surroundings.environment().get("JAMKOLL_TOKEN") : read(tokenFile);
    if (said == null || said.isBlank()) {
      throw tokenFile == null
          ? wrong("remote.token.missing")
          : wrong("remote.token.empty", tokenFile);
    }
    String token = said.strip();
    if (!TOKEN.matcher(token).matches()) {
      throw wrong("remote.token.odd", tokenFile == null ? "JAMKOLL_TOKEN" : tokenFile);
    }
    return token;
  }

  private static String read(String name) throws RemoteException {
    try {
      Path file = Path.of(name);
      if (Files.size(file) > LONGEST_FILE) {
        throw wrong("remote.token.odd", name);
      }
      return Files.readString(file);
    } catch (IOException | InvalidPathException e) {
      throw wrong("remote.token.unreadable", name);
    }
  }

  private static RemoteException wrong(String key, Object... values) {
    return new RemoteException(RemoteException.WRONG_USAGE, key, values);
  }
}
