package se.jamkoll.hostkit;

import java.util.concurrent.atomic.AtomicInteger;
import se.jamkoll.api.host.CaseHost;
import se.jamkoll.api.host.HostUser;

class ExampleHostTest extends CaseHostContract {

  @Override
  protected HostDriver open() {
    return new ExampleDriver();
  }

  private static final class ExampleDriver implements HostDriver {

    private final ExampleHost host = new ExampleHost();
    private final AtomicInteger letters = new AtomicInteger();

    @Override
    public CaseHost host() {
      return host;
    }

    @Override
    public String addLetter(String body, byte[] content) {
      String key = "letter-" + letters.incrementAndGet();
      host.put(key, body, readerOf(body).id(), content);
      return key;
    }

    @Override
    public void addVersion(String document, byte[] content) {
      String body = String.valueOf(host.document(document).orElseThrow().facts().body());
      host.put(document, body, readerOf(body).id(), content);
    }

    @Override
    public HostUser readerOf(String body) {
      return new HostUser("reader of " + body);
    }

    @Override
    public HostUser stranger() {
      return new HostUser("stranger");
    }

    @Override
    public boolean remove(String document) {
      host.remove(document);
      return true;
    }
  }
}
