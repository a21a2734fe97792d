package dramaturg.world.state.space.matter;

import dramaturg.world.state.Component;

/// That a body draws in what is not driven, as a point of mass does: by Newton's law, so that its pull falls with the
/// square of the distance. What goes round a planet is held by that.
///
/// @param strength the pull times the square of the distance, in cubic kilometres per square millisecond, above 0
/// @param swallowMillis how long it takes over what is too large for it to be swallowed at once
/// @param closesAfterTonnes how much it swallows before it closes
/// @param swallowedTonnes how much it has swallowed
public record Pull(
    double strength, long swallowMillis, long closesAfterTonnes, long swallowedTonnes) {
  public static final Component<Pull> PULL = Component.of("pull", Pull.class);

  /// The distance for which an author writes the pull, in kilometres.
  public static final double TOLD_AT_KM = 1_000;

  /// One metre per second squared, in kilometres per square millisecond.
  public static final double METRE_PER_SECOND_SQUARED = 1e-9;

  /// Below this nobody notices a pull.
  private static final double LEAST = 0.01 * METRE_PER_SECOND_SQUARED;

  /// The difference between the pull at one end of a hull and in its middle that breaks it.
  private static final double BREAKS = 100 * METRE_PER_SECOND_SQUARED;

  /// @param millimetres the pull at [#TOLD_AT_KM], in millimetres per second squared
  public static Pull told(long millimetres, long swallowMillis, long closesAfterTonnes) {
    double strength = millimetres / 1_000.0 * METRE_PER_SECOND_SQUARED * TOLD_AT_KM * TOLD_AT_KM;
    return new Pull(strength, swallowMillis, closesAfterTonnes, 0);
  }

  /// The same body when it has swallowed so much more.
  public Pull fed(long tonnes) {
    long sum =
        swallowedTonnes > Long.MAX_VALUE - tonnes ? Long.MAX_VALUE : swallowedTonnes + tonnes;
    return new Pull(strength, swallowMillis, closesAfterTonnes, sum);
  }

  /// Whether it has swallowed all that it can, and had not before the last so many tonnes.
  public boolean filledBy(long lastTonnes) {
    return swallowedTonnes >= closesAfterTonnes && swallowedTonnes - lastTonnes < closesAfterTonnes;
  }

  /// How far off its pull can be felt, in kilometres.
  public double reachKm() {
    return Math.sqrt(strength / LEAST);
  }

  /// How near it breaks a hull with this radius: where the tide `2 m r / d^3` is more than a hull bears.
  public double breaksKm(double radiusKm) {
    return StrictMath.cbrt(2 * strength * radiusKm / BREAKS);
  }

  /// How long a thing falls from rest, from one distance to a lesser one: the radial orbit of Kepler's problem,
  /// `sqrt(d^3 / 2 m) (acos(sqrt x) + sqrt(x (1 - x)))` with `x` the lesser over the greater.
  ///
  /// @param strength of all pulls between the two together
  /// @return milliseconds, at least 1
  public static long fallMillis(double strength, double fromKm, double toKm) {
    double x = Math.clamp(toKm / fromKm, 0.0, 1.0);
    double turn = StrictMath.acos(Math.sqrt(x)) + Math.sqrt(x * (1 - x));
    return Math.max(1, (long) (Math.sqrt(fromKm * fromKm * fromKm / (2 * strength)) * turn));
  }
}
