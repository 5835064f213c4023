package se.jamkoll.reading.internal.pdf.file;

/** An affine map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
public record Transform(float a, float b, float c, float d, float e, float f) {

  public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

  /** Returns the map that does this one first and then the other. */
  public Transform then(Transform o) {
    return new Transform(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  /** Returns the map that moves by an amount and then does this one. */
  public Transform after(float dx, float dy) {
    return new Transform(a, b, c, d, x(dx, dy), y(dx, dy));
  }

  public float x(float px, float py) {
    return a * px + c * py + e;
  }

  public float y(float px, float py) {
    return b * px + d * py + f;
  }
}
