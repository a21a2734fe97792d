package dramaturg.world.state.space;

import dramaturg.world.state.Component;

/// Marks a star system and says where it lies on the star map.
///
/// @param xMilliLightYears east on the map
/// @param yMilliLightYears north on the map
public record Star(long xMilliLightYears, long yMilliLightYears) {
  public static final Component<Star> STAR = Component.of("star", Star.class);

  /// The distance in thousandths of a light-year.
  public double distance(Star other) {
    double x = (double) xMilliLightYears - other.xMilliLightYears;
    double y = (double) yMilliLightYears - other.yMilliLightYears;
    return Math.sqrt(x * x + y * y);
  }
}
