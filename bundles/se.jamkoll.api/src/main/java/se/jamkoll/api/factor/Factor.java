package se.jamkoll.api.factor;

/**
 * One of SKR's ten success factors for gender mainstreaming (jämställdhetsintegrering).
 *
 * @param number its number in the checklist, 1–10
 * @param key its stable name, such as {@code decision-documentation}
 * @param name its wording in the reader's language
 */
public record Factor(int number, String key, String name) {

  /** How many factors there are. */
  public static final int COUNT = 10;

  /** The number of the factor that this program measures: decision documentation. */
  public static final int DECISION_DOCUMENTATION = 7;
}
