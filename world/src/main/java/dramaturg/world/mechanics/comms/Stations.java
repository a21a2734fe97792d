package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import java.util.Optional;

/// By which station somebody sends and is reached: that of the hull around them, or one that they carry where that hull
/// is not of their side or its station does not work. It does not ask who can be reached.
final class Stations {
  private Stations() {}

  /// The hull, or the device that the body carries; empty for who is in no hull and carries none.
  static Optional<EntityId> of(World world, EntityId body) {
    Optional<EntityId> hull = Vessels.of(world, body);
    boolean ours =
        hull.filter(around -> Routes.station(world, around).isPresent())
            .filter(around -> body.equals(around) || sameSide(world, around, body))
            .isPresent();
    return ours ? hull : carried(world, body).or(() -> hull);
  }

  private static boolean sameSide(World world, EntityId hull, EntityId body) {
    return Allegiance.of(world, hull).equals(Allegiance.of(world, body));
  }

  /// The working communicator that a body carries.
  private static Optional<EntityId> carried(World world, EntityId body) {
    for (EntityId thing : world.contents(body)) {
      boolean loose =
          world.has(thing, Station.STATION)
              && world.find(thing, Device.DEVICE).filter(d -> d.host().equals(thing)).isPresent();
      if (loose && Routes.station(world, thing).isPresent()) return Optional.of(thing);
    }
    return Optional.empty();
  }
}
