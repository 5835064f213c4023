package se.jamkoll.statistics.internal.sink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.jamkoll.api.factor.Factor;
import se.jamkoll.api.factor.SuggestionAnswer;

/** A score as other systems get it: people's score, and the machine's figure apart. */
final class AnswerJson {

  private static final JsonMapper JSON = new JsonMapper();

  private AnswerJson() {}

  /** Writes a score; neither the comment nor the account that gave it leaves the program. */
  static String write(SuggestionAnswer answer) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", answer.id());
    json.put("factor", Factor.DECISION_DOCUMENTATION);
    json.put("body", answer.query().body());
    json.put("from", answer.query().period().from().toString());
    json.put("to", answer.query().period().to().toString());
    json.put("scale", answer.query().scale().name());
    json.put("score", answer.score().points());
    json.put("accepted", answer.accepted());
    ObjectNode machine = json.putObject("machine");
    machine.put("items", answer.items());
    machine.put("indicator", answer.indicator());
    machine.put("suggested", answer.suggested().points());
    machine.put("rules", answer.rules());
    machine.put("profiles", answer.profiles());
    json.put("answered", answer.answered().toString());
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can be written", e);
    }
  }
}
