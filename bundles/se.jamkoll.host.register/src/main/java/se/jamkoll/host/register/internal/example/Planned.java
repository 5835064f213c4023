package se.jamkoll.host.register.internal.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.host.AgendaItem.Outcome;
import se.jamkoll.api.host.AgendaItem.Stage;
import se.jamkoll.api.host.Confidentiality;
import se.jamkoll.api.host.HostDocument.Role;
import se.jamkoll.api.host.HostDocument.State;
import se.jamkoll.host.register.internal.example.letter.Aim;
import se.jamkoll.host.register.internal.write.NewCase;

/** What is to be in the register, before it is there. */
final class Planned {

  private Planned() {}

  /**
   * A meeting.
   *
   * @param items its agenda, which is added to while the plan is made
   */
  record MeetingPlan(
      String body, LocalDate date, Instant closes, Instant dispatched, List<ItemPlan> items) {

    MeetingPlan(String body, LocalDate date, Instant closes, Instant dispatched) {
      this(body, date, closes, dispatched, new ArrayList<>());
    }
  }

  /**
   * An item of an agenda.
   *
   * @param about the case; null for the order of the meeting and the like
   * @param outcome what becomes of it once the meeting was held
   */
  record ItemPlan(
      @Nullable NewCase about,
      String title,
      String type,
      Stage stage,
      boolean late,
      Outcome outcome,
      List<DocumentPlan> documents) {}

  /**
   * A document; the same one on several agendas is the same object.
   *
   * @param writer the login of who writes it
   * @param routed whether it was sent to the manager
   */
  record DocumentPlan(
      NewCase about,
      String type,
      Role role,
      @Nullable String label,
      String title,
      String fileName,
      State state,
      Confidentiality confidentiality,
      String writer,
      boolean routed,
      List<VersionPlan> versions) {}

  /**
   * A version of a document.
   *
   * @param aim what it is an example of
   */
  record VersionPlan(Instant made, Aim aim, Supplier<byte[]> content) {}
}
