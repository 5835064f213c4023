package se.jamkoll.compliance.internal.host;

/** Letters of known levels. */
public final class Letters {

  /** Nothing is said. */
  public static final String MISSING =
      """
      Ny busslinje till sjukhuset

      Förslag till beslut

      Regionstyrelsen beslutar att inrätta busslinje 14 mellan centralstationen och sjukhuset.

      Sammanfattning

      Linjen körs var tionde minut på vardagar. Kostnaden ryms i budget.
      """;

  /** Both pairs are described. */
  public static final String COMPLETE =
      """
      Ny busslinje till sjukhuset

      Förslag till beslut

      Regionstyrelsen beslutar att inrätta busslinje 14 mellan centralstationen och sjukhuset.

      Konsekvenser för jämställdhet

      Linjen ger kvinnor tjugo minuter kortare resväg till sjukhuset, och män tio minuter kortare.
      Flickor kan åka själva till träningen på kvällen, och pojkar får kortare väg till skolan.
      """;

  /** The analysis is said to stand in appendix 2. */
  public static final String IN_APPENDIX =
      """
      Ny busslinje till sjukhuset

      Förslag till beslut

      Regionstyrelsen beslutar att inrätta busslinje 14 mellan centralstationen och sjukhuset.

      Jämställdhet

      En jämställdhetsanalys finns i bilaga 2.
      """;

  private Letters() {}
}
