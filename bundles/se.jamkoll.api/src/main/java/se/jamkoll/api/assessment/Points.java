package se.jamkoll.api.assessment;

/**
 * The points of a level on SKR's two scales for factor 7.
 *
 * @param scale3 points on the scale 1–3, used until 2020
 * @param scale4 points on the scale 1–4, used since
 */
public record Points(int scale3, int scale4) {}
