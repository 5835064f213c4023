package se.jamkoll.reading.internal.text;

/**
 * How a run of text looks, and whether it is settled.
 *
 * @param strong whether it is bold or underlined
 * @param italic whether it is italic
 * @param size its size in points, 0 when unknown
 * @param placeholder whether it is a placeholder left from the template
 * @param insertion whether it is a pending insertion
 */
public record Look(
    boolean strong, boolean italic, float size, boolean placeholder, boolean insertion) {

  /** Text that does not stand out. */
  public static final Look PLAIN = new Look(false, false, 0, false, false);

  /** Returns this look, strong or not. */
  public Look withStrong(boolean newStrong) {
    return new Look(newStrong, italic, size, placeholder, insertion);
  }

  /** Returns this look, italic or not. */
  public Look withItalic(boolean newItalic) {
    return new Look(strong, newItalic, size, placeholder, insertion);
  }

  /** Returns this look in another size. */
  public Look withSize(float newSize) {
    return new Look(strong, italic, newSize, placeholder, insertion);
  }

  /** Returns this look as that of a placeholder or of settled text. */
  public Look withPlaceholder(boolean newPlaceholder) {
    return new Look(strong, italic, size, newPlaceholder, insertion);
  }

  /** Returns this look as that of a pending insertion or of settled text. */
  public Look withInsertion(boolean newInsertion) {
    return new Look(strong, italic, size, placeholder, newInsertion);
  }
}
