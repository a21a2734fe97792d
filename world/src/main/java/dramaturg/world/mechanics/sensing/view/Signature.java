package dramaturg.world.mechanics.sensing.view;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Unseen;
import java.util.List;

/// How easily a thing is noticed: sensors notice it from so much of their range. What has no signature is never
/// noticed by sensors.
///
/// @param percent of the range of the sensors, at least 1
public record Signature(long percent) {
  public static final Component<Signature> SIGNATURE = Component.of("signature", Signature.class);

  /// What is left of the signature of a vessel without power, as a share of it.
  public static final double DARK = 0.25;

  /// The function of a device that gives power.
  public static final String REACTOR = "reactor";

  /// Whether there is a thing left to be noticed by anybody.
  public static boolean noticeable(World world, EntityId thing) {
    return world.has(thing, SIGNATURE) && !Vessels.destroyed(world, thing);
  }

  /// As what share of the range of sensors the thing is noticed now; 0 for what cannot be.
  public static double share(World world, EntityId thing) {
    if (!noticeable(world, thing) || Unseen.cloaked(world, thing)) return 0;
    double share = world.of(thing, SIGNATURE).percent() / 100.0;
    boolean dark = vessel(world, thing) && !powered(world, thing);
    return dark ? share * DARK : share;
  }

  /// Whether the thing is under power, so that long-range sensors can notice it: a vessel that is neither crippled
  /// nor without a reactor that works, or anything else with one that does.
  public static boolean powered(World world, EntityId thing) {
    boolean whole = world.or(thing, Hull.STATE, Hull.State.WHOLE) == Hull.State.WHOLE;
    List<EntityId> reactors = Device.of(world, thing, REACTOR);
    if (reactors.isEmpty()) return whole && vessel(world, thing);
    return whole && Device.working(world, thing, REACTOR).isPresent();
  }

  private static boolean vessel(World world, EntityId thing) {
    return world.isA(thing, RootKind.VESSEL.word());
  }
}
