package se.jamkoll.rest.internal.event;

import se.jamkoll.api.compliance.ComplianceEvent;

/** What events are called on the wire. */
final class EventName {

  private EventName() {}

  static String of(ComplianceEvent event) {
    if (event instanceof ComplianceEvent.DraftChanged) {
      return "draft";
    }
    if (event instanceof ComplianceEvent.CheckProgressed) {
      return "check";
    }
    return event instanceof ComplianceEvent.DocumentAssessed ? "assessment" : "action";
  }
}
