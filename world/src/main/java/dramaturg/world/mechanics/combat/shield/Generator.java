package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.looks.Unseen;
import java.util.List;
import java.util.Optional;

/// What shields a hull, or a device aboard, can give. A hull that has devices for it needs one of them to work.
///
/// @param gigajoules what they can take when full, 0 if it gives none
/// @param gigawatts how fast they recharge
/// @param up whether a hull has them up at the opening
public record Generator(long gigajoules, long gigawatts, boolean up) {
  public static final Component<Generator> GENERATOR =
      Component.of("shield_generator", Generator.class);

  /// The function of a device that keeps shields up.
  public static final String FUNCTION = "shields";

  private static final Generator NONE = new Generator(0, 0, false);

  /// The shields that a hull has by its own generator and those of its devices together, full; empty if it has none.
  public static Optional<Shields> shields(World world, EntityId hull, long nowMillis) {
    Generator own = world.or(hull, GENERATOR, NONE);
    long gigajoules = own.gigajoules;
    long gigawatts = own.gigawatts;
    for (EntityId device : Device.of(world, hull)) {
      Generator more = world.or(device, GENERATOR, NONE);
      gigajoules += more.gigajoules;
      gigawatts += more.gigawatts;
    }
    Shields.State state = own.up ? Shields.State.UP : Shields.State.DOWN;
    return gigajoules == 0
        ? Optional.empty()
        : Optional.of(new Shields(gigajoules, gigajoules, gigawatts, state, nowMillis));
  }

  /// Why the shields of a hull cannot stand, if they cannot: `cloaked`, `device_failed`, or `crippled` where no device
  /// is to blame.
  static Optional<String> obstacle(World world, EntityId hull) {
    if (Unseen.cloaked(world, hull)) return Optional.of("cloaked");
    List<EntityId> devices = Device.of(world, hull, FUNCTION);
    if (!devices.isEmpty())
      return Device.working(world, hull, FUNCTION).isPresent()
          ? Optional.empty()
          : Optional.of("device_failed");
    boolean whole = world.find(hull, Hull.STATE).filter(Hull.State.WHOLE::equals).isPresent();
    return whole ? Optional.empty() : Optional.of("crippled");
  }
}
