package se.jamkoll.rest.internal.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jamkoll.api.statistics.Improvement;
import se.jamkoll.rest.internal.factor.FactorResource.AnswerRequest;
import se.jamkoll.rest.internal.factor.RoundResource.ScoreRequest;
import se.jamkoll.rest.internal.json.Json;
import se.jamkoll.rest.internal.statistics.ImprovementResource.ImprovementRequest;

/** The requests that the documentation of statistics and factors shows can be sent. */
class DocumentedExamplesTest {

  private static final Path FOLDER = Path.of("../se.jamkoll.statistics");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

  private static List<String> blocks(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(FOLDER.resolve(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @Test
  void theRequestsOfTheFactorsAreRead() throws IOException {
    List<String> blocks = blocks("FACTORS.md");

    AnswerRequest answer = Json.MAPPER.readValue(blocks.get(0), AnswerRequest.class);
    assertEquals(new BigDecimal("2.5"), answer.points());
    assertEquals("Vi har läst om bilagorna", answer.comment());
    ScoreRequest score = Json.MAPPER.readValue(blocks.get(1), ScoreRequest.class);
    assertEquals(7, score.factor());
    assertEquals(true, score.improve());
    assertEquals(2, blocks.size());
  }

  @Test
  void theRequestOfAnImprovementIsRead() throws IOException {
    ImprovementRequest request =
        Json.MAPPER.readValue(blocks("README.md").get(0), ImprovementRequest.class);

    assertEquals(Improvement.Stage.METHOD, request.stage());
    assertEquals("Kulturnämnden", request.body());
  }
}
