package dramaturg.world.mechanics.comms;

import dramaturg.world.state.Component;

/// What a communication device can do.
///
/// @param reachMilliLightYears how far it sends
/// @param speedMicroLightYearsPerHour how fast its signal travels
/// @param relays whether it passes on what was not meant for it
/// @param holdMillis how long it keeps a message before it passes it on
record Station(
    long reachMilliLightYears, long speedMicroLightYearsPerHour, boolean relays, long holdMillis) {
  static final Component<Station> STATION = Component.of("comms_station", Station.class);

  private static final double MILLIS_PER_HOUR = 3_600_000;

  /// How long its signal takes over a distance, in milliseconds.
  long delayMillis(double milliLightYears) {
    return (long) (milliLightYears * 1_000 / speedMicroLightYearsPerHour * MILLIS_PER_HOUR);
  }
}
