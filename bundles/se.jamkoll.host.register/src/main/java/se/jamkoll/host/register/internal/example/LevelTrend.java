package se.jamkoll.host.register.internal.example;

import java.util.List;
import java.util.Random;
import se.jamkoll.host.register.internal.example.letter.Aim;

/**
 * How often letters have each level, from two years back until today: a mean of 1.6 points of 3 in
 * the beginning, as SKR's model regions had (Modellregioner 2018–2020, table 1), and 2.1 in the
 * end.
 */
final class LevelTrend {

  private static final List<Share> SHARES =
      List.of(
          new Share(Aim.MISSING, 40, 18),
          new Share(Aim.EMPTY, 10, 5),
          new Share(Aim.BOILERPLATE, 26, 18),
          new Share(Aim.PARTIAL, 14, 22),
          new Share(Aim.JUSTIFIED, 4, 12),
          new Share(Aim.COMPLETE, 5, 19),
          new Share(Aim.THOROUGH, 1, 6));

  private LevelTrend() {}

  private record Share(Aim aim, int first, int last) {

    double at(double time) {
      return first + (last - first) * time;
    }
  }

  /**
   * Chooses a level.
   *
   * @param time from 0, two years back, to 1, today
   */
  static Aim at(double time, Random random) {
    double left = random.nextDouble() * 100;
    for (Share share : SHARES) {
      left -= share.at(time);
      if (left < 0) {
        return share.aim();
      }
    }
    return Aim.MISSING;
  }
}
