package se.jamkoll.assessing.internal.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.ConsequenceSection;
import se.jamkoll.assessing.internal.signal.ConsequenceSection.Content;

/** A consequence section has room for both what changes and why. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsequenceSectionLength.Check.class)
@Rule(
    id = "consequence-section-length",
    severity = Severity.INFO,
    why =
        """
          A few words seldom tell both what changes for whom and why, though they name all that is asked
          for. The threshold "words" is the organisation's to set. Source: SKR, guidance to moment 7.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att flytta hållplatsen.
          # Jämställdhetsanalys
          Kvinnor och män, flickor och pojkar får kortare väg.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att flytta hållplatsen.
          # Jämställdhetsanalys
          Kvinnor och män, flickor och pojkar får kortare väg till bussen, eftersom hållplatsen läggs närmare skolan och vårdcentralen.
          """)
public @interface ConsequenceSectionLength {

  /** Returns the rule's id. */
  String message() default "consequence-section-length";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Returns the fewest words that a section should have. */
  @Min(0)
  @Max(500)
  int words() default 10;

  /** What it says. */
  enum Variant {
    /** The section settles the pairs in very few words. */
    SHORT
  }

  /** Finds short sections in documents that no other rule asks more of. */
  final class Check extends RuleCheck<ConsequenceSectionLength> {

    private int fewest;

    @Override
    public void initialize(ConsequenceSectionLength rule) {
      fewest = rule.words();
    }

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      if (!analysed.pairs().settled()) {
        return List.of();
      }
      return analysed.sections().stream()
          .filter(section -> section.content() == Content.ANSWERED)
          .filter(section -> words(section, analysed) < fewest)
          .map(section -> evidence(section, analysed))
          .toList();
    }

    private static int words(ConsequenceSection section, AnalysedDocument analysed) {
      return section.paragraphs().stream()
          .map(analysed.document()::textOf)
          .mapToInt(text -> runs(text.strip()))
          .sum();
    }

    /** Returns how many runs of other characters blanks part; a text without any is one, too. */
    private static int runs(String text) {
      int runs = 1;
      for (int i = 1; i < text.length(); i++) {
        runs += blank(text.charAt(i)) && !blank(text.charAt(i - 1)) ? 1 : 0;
      }
      return runs;
    }

    private static boolean blank(char c) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private Evidence evidence(ConsequenceSection section, AnalysedDocument analysed) {
      return Evidence.of(Variant.SHORT, Severity.INFO)
          .at(Place.of(section.heading()))
          .with("words", words(section, analysed))
          .with("fewest", fewest)
          .with("heading", analysed.document().textOf(section.heading()));
    }
  }
}
