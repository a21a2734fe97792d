package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.mechanics.motion.pull.Falling;
import dramaturg.world.mechanics.motion.turn.Drifted;
import dramaturg.world.mechanics.motion.turn.FuelRanOut;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Held;
import java.util.Optional;

/// The law of vessels that are driven no longer: without fuel, without a drive that works, without anybody to answer
/// the helm.
final class Stranding {
  private Stranding() {}

  static Ruling dry(Later.Dry dry, Moment moment) {
    World world = moment.world();
    if (world.origin(dry.vessel(), Course.COURSE) != dry.course()) return Ruling.nothing();
    return Ruling.happens(new FuelRanOut(dry.vessel()), new Drifted(dry.vessel()));
  }

  /// A vessel under way by a drive that no longer works drifts; what another holds or draws in goes where that takes
  /// it.
  static Ruling undriven(World world, EntityId vessel) {
    if (world.has(vessel, Held.HELD) || world.has(vessel, Falling.FALLING)) return Ruling.nothing();
    boolean driven =
        switch (world.find(vessel, Course.COURSE).orElse(null)) {
          case Course.Leg leg -> Drive.impulse(world, vessel) > 0;
          case Course.Warp warp -> Drive.warp(world, vessel) > 0;
          case null, default -> true;
        };
    return driven ? Ruling.nothing() : Ruling.happens(new Drifted(vessel));
  }

  /// The same for the vessel of a device that changed.
  static Ruling undrivenBy(World world, EntityId device) {
    Optional<Device> changed = world.find(device, Device.DEVICE);
    return changed.isEmpty() || changed.get().works()
        ? Ruling.nothing()
        : undriven(world, changed.get().host());
  }
}
