package se.jamkoll.api.factor;

import se.jamkoll.api.Term;

/**
 * A scale that the factors are scored on, in half points from 1 to its top. What its steps are
 * called is data: see {@link Checklist}.
 */
public enum FactorScale implements Term {
  /** 1–3: SKR's scale until 2020, the one that the pilot regions' means are given on. */
  SCALE3(3),
  /** 1–4: SKR's scale since the autumn of 2020, for a finer judgement. */
  SCALE4(4);

  private final int top;

  FactorScale(int top) {
    this.top = top;
  }

  /** Returns the top score, in whole points. */
  public int top() {
    return top;
  }

  /** Tells whether a score is one of the scale's. */
  public boolean contains(Score score) {
    return score.compareTo(Score.ofPoints(1)) >= 0 && score.compareTo(Score.ofPoints(top)) <= 0;
  }
}
