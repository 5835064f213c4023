package se.jamkoll.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens at the server is seen on pages that are open. */
@ExtendWith(OneInstallation.class)
class LiveTest {

  private static final String EVENTS = "**/api/v1/events";
  private static final String WRITER = "handlaggare5";
  private static final int PAST_THE_NEXT_LOOK_MILLIS = 21_000;

  private final Installation installation;

  LiveTest(Installation installation) {
    this.installation = installation;
  }

  @Test
  void aDraftThatIsSavedAtItsHostIsReadAnew() throws IOException, InterruptedException {
    String document = installation.account(WRITER).ownDraft();
    try (Reader reader = installation.reader(WRITER)) {
      Page page = reader.page();
      page.waitForResponse(EVENTS, page::reload);
      page.evaluate("key => { location.hash = `#/handling/register/${key}`; }", document);
      page.waitForSelector("jk-assessment .verdict:not(:has-text('Utförligt beskrivet'))");
      installation.server().type("register:version " + document + " " + RunningServer.THOROUGH);
      page.waitForSelector("jk-assessment .verdict:has-text('Utförligt beskrivet')");
    }
  }

  @Test
  void aCheckThatSomeoneElseMakesIsSeen() throws IOException, InterruptedException {
    Account secretary = installation.account("sekreterare");
    String meeting = "/hosts/register/meetings/" + firstMeeting(secretary);
    try (Reader reader = installation.reader("ledamot")) {
      Page page = reader.page();
      page.waitForResponse(EVENTS, page::reload);
      open(page, meeting);
      page.waitForResponse("**" + meeting, () -> post(secretary, meeting + "/check"));
      page.waitForSelector("p:text('Senast granskat')");
    }
  }

  @Test
  void withoutTheStreamAPageLooksNowAndThenAndComesBackToIt()
      throws IOException, InterruptedException {
    String meeting = "/hosts/register/meetings/" + firstMeeting(installation.account("strateg"));
    try (Reader reader = installation.reader("strateg")) {
      Page page = reader.page();
      page.clock().install();
      page.route(EVENTS, Route::abort);
      page.reload();
      open(page, meeting);
      page.waitForResponse("**" + meeting, () -> page.clock().runFor(PAST_THE_NEXT_LOOK_MILLIS));
      page.unroute(EVENTS);
      page.waitForResponse(EVENTS, () -> page.clock().runFor(PAST_THE_NEXT_LOOK_MILLIS));
    }
  }

  @Test
  void theStreamEndsWhenNoPageFollowsIt() throws IOException, InterruptedException {
    try (Reader reader = installation.reader("sekreterare")) {
      Page page = reader.page();
      AtomicBoolean ended = new AtomicBoolean();
      page.onRequestFailed(
          request -> ended.compareAndSet(false, request.url().endsWith("/events")));
      page.waitForResponse(EVENTS, page::reload);
      page.locator("a[href='#/kontrollera']").click();
      page.waitForCondition(ended::get);
    }
  }

  private static void open(Page page, String meeting) {
    String key = meeting.substring(meeting.lastIndexOf('/') + 1);
    page.evaluate("key => { location.hash = `#/sammantrade/register/${key}`; }", key);
    page.waitForSelector("jk-meeting-page tbody");
  }

  private static String firstMeeting(Account account) throws IOException, InterruptedException {
    return account.get("/hosts/register/meetings").at("/entries/0/meeting/key").asText();
  }

  private static void post(Account account, String where) {
    try {
      account.post(where, Map.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
