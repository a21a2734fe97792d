package dramaturg.world.mechanics.engineering.power;

import dramaturg.world.state.Component;

/// What power a device was built for.
///
/// @param megawatts that it takes unthrottled
/// @param leastPercent with less than this it goes out
public record Rating(long megawatts, int leastPercent) {
  public static final Component<Rating> RATING = Component.of("rating", Rating.class);
}
