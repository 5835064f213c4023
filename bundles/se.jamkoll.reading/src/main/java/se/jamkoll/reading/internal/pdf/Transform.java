package se.jamkoll.reading.internal.pdf;

/** An affine map of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
record Transform(float a, float b, float c, float d, float e, float f) {

  static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

  /** Returns the map that does this one first and then the other. */
  Transform then(Transform o) {
    return new Transform(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  /** Returns the map that moves by an amount and then does this one. */
  Transform after(float dx, float dy) {
    return new Transform(a, b, c, d, x(dx, dy), y(dx, dy));
  }

  float x(float px, float py) {
    return a * px + c * py + e;
  }

  float y(float px, float py) {
    return b * px + d * py + f;
  }
}
