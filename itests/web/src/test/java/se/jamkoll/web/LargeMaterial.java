package se.jamkoll.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Answers of the server made much larger, of what is in them. */
final class LargeMaterial {

  private static final String MEETINGS = "/hosts/register/meetings";

  private LargeMaterial() {}

  /** Checks a meeting, and returns where the API has it. */
  static String checkedMeeting(Account secretary) throws IOException, InterruptedException {
    String key = secretary.get(MEETINGS).at("/entries/0/meeting/key").asText();
    String where = MEETINGS + "/" + key;
    secretary.post(where + "/check", Map.of());
    while (secretary.get(where + "/check").path("state").asText().equals("RUNNING")) {
      Thread.onSpinWait();
    }
    return where;
  }

  /** Returns where the pages have a meeting. */
  static String placeOf(String meeting) {
    return meeting.replace(MEETINGS, "#/sammantrade/register");
  }

  /** Returns a checked meeting with as many items as asked for. */
  static JsonNode meeting(JsonNode real, int items) {
    ObjectNode large = real.deepCopy();
    ArrayNode agenda = ((ObjectNode) large.get("meeting")).putArray("agenda");
    ArrayNode results = ((ObjectNode) large.get("check")).putArray("items");
    JsonNode realAgenda = real.at("/meeting/agenda");
    JsonNode realResults = real.at("/check/items");
    for (int i = 0; i < items; i++) {
      String key = "i" + i;
      ObjectNode item = realAgenda.get(i % realAgenda.size()).deepCopy();
      agenda.add(item.put("key", key).put("order", i + 1).put("number", String.valueOf(i + 1)));
      ObjectNode result = realResults.get(i % realResults.size()).deepCopy();
      results.add(result.put("item", key));
    }
    return large;
  }

  /** Returns a document of so many characters with so many findings all over it. */
  static JsonNode document(JsonNode real, int characters, int findings) {
    ObjectNode large = real.deepCopy();
    ObjectNode letter = (ObjectNode) large.get("letter");
    ObjectNode view = (ObjectNode) letter.get("view");
    ArrayNode paragraphs = view.putArray("paragraphs");
    StringBuilder text = new StringBuilder();
    String once = real.at("/letter/view/text").asText();
    while (text.length() < characters) {
      for (JsonNode each : real.at("/letter/view/paragraphs")) {
        ObjectNode paragraph = each.deepCopy();
        paragraphs.add(
            paragraph
                .put("start", text.length() + each.get("start").asInt())
                .put("end", text.length() + each.get("end").asInt()));
      }
      text.append(once).append('\n');
    }
    view.put("text", text.toString());
    putFindings(letter, paragraphs, findings);
    return large;
  }

  private static void putFindings(ObjectNode letter, ArrayNode paragraphs, int wanted) {
    ObjectNode model = (ObjectNode) letter.get("findings").get(0);
    ArrayNode findings = letter.putArray("findings");
    List<String> severities = List.of("ERROR", "WARNING", "INFO");
    for (int i = 0; i < wanted; i++) {
      JsonNode paragraph = paragraphs.get(i * paragraphs.size() / wanted);
      findings.add(
          model
              .deepCopy()
              .put("severity", severities.get(i % severities.size()))
              .put("message", model.get("message").asText() + " (" + i + ")")
              .put("start", paragraph.get("start").asInt())
              .put("end", paragraph.get("end").asInt()));
    }
  }
}
