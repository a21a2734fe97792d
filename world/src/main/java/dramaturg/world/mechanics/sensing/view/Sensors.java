package dramaturg.world.mechanics.sensing.view;

import dramaturg.world.state.Component;

/// Sensors, of a vessel itself or as a device aboard, as far as they see when they are whole.
///
/// @param rangeMetres how far off they notice a thing of ordinary signature in the same system
/// @param longRangeMilliLightYears how far off they notice what is under power, in other systems too; 0 for not at
///     all
/// @param scanMillis how long they take to look at a thing closely, at least 1
public record Sensors(long rangeMetres, double longRangeMilliLightYears, long scanMillis) {
  public static final Component<Sensors> SENSORS = Component.of("sensors", Sensors.class);
}
