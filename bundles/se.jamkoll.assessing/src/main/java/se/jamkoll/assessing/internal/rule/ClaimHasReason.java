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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.jamkoll.api.assessment.Pair;
import se.jamkoll.api.assessment.PairState;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.rule.Rule;
import se.jamkoll.assessing.internal.signal.AnalysedDocument;
import se.jamkoll.assessing.internal.signal.Statement;

/** A claim has a reason from the case. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ClaimHasReason.Check.class)
@Rule(
    id = "claim-has-reason",
    severity = Severity.ERROR,
    why =
        """
          "Påverkar inte jämställdheten" may be right, but without a reason from the case nobody can check
          it. Auditors and the Ombudsman for Children warn of such ticked boxes. Source: rubric section 3,
          state CLAIMED.
          """,
    failing =
        """
          # Förslag till beslut
          Nämnden beslutar att upphandla gatuunderhåll.
          # Jämställdhet
          Beslutet bedöms inte påverka jämställdheten mellan kvinnor och män.
          """,
    passing =
        """
          # Förslag till beslut
          Nämnden beslutar att upphandla gatuunderhåll.
          # Jämställdhet
          Beslutet påverkar inte kvinnor och män, flickor och pojkar, eftersom samma gator underhålls lika ofta som i dag och bara leverantören byts.
          """)
public @interface ClaimHasReason {

  /** Returns the rule's id. */
  String message() default "claim-has-reason";

  /** Returns the moments' groups. */
  Class<?>[] groups() default {};

  /** Returns the severity that a profile sets. */
  Class<? extends Payload>[] payload() default {};

  /** Returns how many claims are told of at most; more of the same seldom help. */
  @Min(1)
  @Max(25)
  int most() default 25;

  /** Finds claims about pairs that nothing else settles. */
  final class Check extends RuleCheck<ClaimHasReason> {

    private int most;

    @Override
    public void initialize(ClaimHasReason rule) {
      most = rule.most();
    }

    @Override
    protected List<Evidence> evidence(AnalysedDocument analysed) {
      return analysed.statements().stream()
          .filter(statement -> matters(statement, analysed))
          .map(statement -> evidence(statement, analysed))
          .sorted(Comparator.comparing(Evidence::severity))
          .limit(most)
          .toList();
    }

    private static boolean matters(Statement statement, AnalysedDocument analysed) {
      return Stream.of(Pair.values())
          .filter(pair -> statement.pairs().of(pair) == PairState.CLAIMED)
          .anyMatch(pair -> !analysed.pairs().of(pair).settled());
    }

    private static Evidence evidence(Statement statement, AnalysedDocument analysed) {
      boolean bestThereIs =
          Stream.of(Pair.values())
              .filter(pair -> statement.pairs().of(pair) == PairState.CLAIMED)
              .anyMatch(pair -> analysed.pairs().of(pair) == PairState.CLAIMED);
      Severity severity = bestThereIs ? Severity.ERROR : Severity.WARNING;
      String text = analysed.document().text().substring(statement.start(), statement.end());
      return Evidence.of(ClaimKind.of(statement, text), severity).at(statement);
    }
  }
}
