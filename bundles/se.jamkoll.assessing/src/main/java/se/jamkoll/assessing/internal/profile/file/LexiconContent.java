package se.jamkoll.assessing.internal.profile.file;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words that a file adds.
 *
 * @param women forms of words for women
 * @param men forms of words for men
 * @param girls forms of words for girls
 * @param boys forms of words for boys
 * @param names names that speak of no group
 */
public record LexiconContent(
    @Size(max = ProfileContent.MANY, message = ProfileContent.LIST)
        List<@Pattern(regexp = WORD, message = "allowed.word") String> women,
    @Size(max = ProfileContent.MANY, message = ProfileContent.LIST)
        List<@Pattern(regexp = WORD, message = "allowed.word") String> men,
    @Size(max = ProfileContent.MANY, message = ProfileContent.LIST)
        List<@Pattern(regexp = WORD, message = "allowed.word") String> girls,
    @Size(max = ProfileContent.MANY, message = ProfileContent.LIST)
        List<@Pattern(regexp = WORD, message = "allowed.word") String> boys,
    @Size(max = ProfileContent.MANY, message = ProfileContent.LIST)
        List<
                @Pattern(regexp = ProfileContent.PHRASE, message = ProfileContent.PHRASE_ALLOWED)
                String>
            names) {

  static final String WORD = "[\\p{L}\\d]+(-[\\p{L}\\d]+)*-?";

  /** Nothing added. */
  static final LexiconContent NONE =
      new LexiconContent(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public LexiconContent {
    women = List.copyOf(women);
    men = List.copyOf(men);
    girls = List.copyOf(girls);
    boys = List.copyOf(boys);
    names = List.copyOf(names);
  }
}
