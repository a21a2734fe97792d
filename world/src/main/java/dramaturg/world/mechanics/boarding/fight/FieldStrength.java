package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.harm.Field;

/// The harm of a shot that a bearer of a field stops; several bearers stop as much as they do together, and what is
/// stronger goes through whole.
///
/// @param harm of hand weapons, at least 1
public record FieldStrength(long harm) {
  public static final Component<FieldStrength> FIELD_STRENGTH =
      Component.of("field_strength", FieldStrength.class);

  /// Of a body of which nothing is said: more than a sidearm.
  static final long OF_A_BODY = 50;

  /// Of an emitter of which nothing is said: more than anything that is carried.
  static final long OF_AN_EMITTER = 1_000;

  /// What the field around this thing stops now; 0 if there is none.
  static long around(World world, EntityId around) {
    long together = 0;
    for (EntityId bearer :
        world.find(around, Field.FIELD).stream().flatMap(f -> f.bearers().stream()).toList())
      if (Field.bears(world, bearer, around)) together += of(world, bearer);
    return together;
  }

  private static long of(World world, EntityId bearer) {
    long usual = world.has(bearer, Device.DEVICE) ? OF_AN_EMITTER : OF_A_BODY;
    return world.or(bearer, FIELD_STRENGTH, new FieldStrength(usual)).harm();
  }
}
