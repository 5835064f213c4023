package se.jamkoll.compliance;

import static se.jamkoll.compliance.internal.access.Storage.using;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Operation;
import se.jamkoll.api.assessment.ProfileSource;
import se.jamkoll.api.compliance.Action;
import se.jamkoll.api.compliance.ActionQuery;
import se.jamkoll.api.compliance.Actions;
import se.jamkoll.api.host.AgendaItem;
import se.jamkoll.api.host.Meeting;
import se.jamkoll.api.store.ComplianceStore;
import se.jamkoll.api.store.UnitOfWork;
import se.jamkoll.api.store.WorkQueue;
import se.jamkoll.compliance.internal.access.Walls;
import se.jamkoll.compliance.internal.action.ActionRegister;
import se.jamkoll.compliance.internal.event.EventTeller;
import se.jamkoll.compliance.internal.host.AttachedHosts;
import se.jamkoll.compliance.internal.lookup.HostLookup;
import se.jamkoll.compliance.internal.lookup.ItemStates;
import se.jamkoll.compliance.internal.wording.Wording;
import se.jamkoll.compliance.internal.wording.WordingTemplates;

/** Keeps what secretaries do in the store, and tells hosts of it through the work queue. */
@Component(configurationPid = WordingSettings.PID)
@Designate(ocd = WordingSettings.class)
public final class SecretaryActions implements Actions {

  /** Days are those where the meetings are. */
  static final Clock SWEDISH_TIME = Clock.system(ZoneId.of("Europe/Stockholm"));

  private final HostLookup hosts;
  private final Walls walls;
  private final ProfileSource profiles;
  private final ItemStates items;
  private final ActionRegister register;
  private final Wording wording;

  /** Creates the service. */
  @Activate
  public SecretaryActions(
      WordingSettings settings,
      @Reference AttachedHosts hosts,
      @Reference ComplianceStore store,
      @Reference UnitOfWork unitOfWork,
      @Reference WorkQueue queue,
      @Reference ProfileSource profiles,
      @Reference EventTeller events) {
    this.hosts = new HostLookup(hosts::get);
    this.walls = new Walls(store.audit(), SWEDISH_TIME);
    this.profiles = profiles;
    this.items = new ItemStates(store);
    this.register =
        new ActionRegister(this.hosts, store, unitOfWork, queue, walls, events, SWEDISH_TIME);
    this.wording = new Wording(templates(settings));
  }

  /** Returns the templates that the settings name. */
  static WordingTemplates templates(WordingSettings settings) {
    String directory = settings.directory().strip();
    return new WordingTemplates(
        directory.isEmpty() ? Optional.empty() : Optional.of(Path.of(directory)));
  }

  @Override
  public Action make(Caller caller, Request request) {
    return using(() -> register.make(caller, request));
  }

  @Override
  public Action close(Caller caller, String action, Action.Outcome outcome) {
    return using(() -> register.close(caller, action, outcome));
  }

  @Override
  public List<Action> find(Caller caller, ActionQuery query) {
    return using(() -> register.find(caller, query));
  }

  @Override
  public String wording(
      Caller caller,
      String host,
      String meetingKey,
      String itemKey,
      Action.Kind kind,
      Locale locale) {
    return using(
        () -> {
          Meeting meeting = hosts.meeting(host, meetingKey);
          walls.pass(caller, Operation.READ_RESULTS, meeting.body(), itemKey);
          AgendaItem item = hosts.item(meeting, itemKey);
          return wording.of(
              kind,
              meeting,
              item,
              items.of(host, meetingKey, item),
              profiles.profile(meeting.body(), meeting.date()),
              locale);
        });
  }
}
