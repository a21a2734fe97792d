package dramaturg.world.state.space;

import dramaturg.world.state.Component;

/// A point on the star map; as a component it marks a star system and says where that lies.
///
/// @param xMilliLightYears east on the map
/// @param yMilliLightYears north on the map
public record Star(double xMilliLightYears, double yMilliLightYears) {
  public static final Component<Star> STAR = Component.of("star", Star.class);

  /// The distance in thousandths of a light-year.
  public double distance(Star other) {
    double x = xMilliLightYears - other.xMilliLightYears;
    double y = yMilliLightYears - other.yMilliLightYears;
    return Math.sqrt(x * x + y * y);
  }

  /// The point this far along the way to `to`, 0 being here and 1 there.
  public Star toward(Star to, double share) {
    return new Star(
        xMilliLightYears + (to.xMilliLightYears - xMilliLightYears) * share,
        yMilliLightYears + (to.yMilliLightYears - yMilliLightYears) * share);
  }
}
