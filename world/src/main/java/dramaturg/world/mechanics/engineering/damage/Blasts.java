package dramaturg.world.mechanics.engineering.damage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Volatility;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Exploded;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Rules what an explosion strikes. A device inside a hull tears at that hull from within, less what its containment
/// vents into space; in space the energy spreads evenly to all sides. It knows no shadow: one thing does not shelter
/// another, except those aboard it.
public final class Blasts {
  private static final double MILLION = 1_000_000;

  private Blasts() {}

  public static Ruling exploded(Exploded blast, Moment moment) {
    World world = moment.world();
    EntityId thing = blast.thing();
    Optional<Device> device = world.find(thing, Device.DEVICE);
    Optional<EntityId> around = world.around(thing, Hull.HULL);
    if (around.isEmpty() || Vessels.destroyed(world, around.get())) {
      Ruling spent =
          device.isPresent() ? Ruling.happens(new DeviceDamaged(thing, 0)) : Ruling.nothing();
      return spent.and(near(thing, thing, blast.terajoules(), moment));
    }
    double vented =
        device.isEmpty() ? 0 : Volatility.of(world, thing).containmentPartsPerMillion() / MILLION;
    long within = (long) (blast.terajoules() * (1 - vented));
    Ruling ruling =
        device.isPresent() ? Ruling.happens(new DeviceDamaged(thing, 0)) : Ruling.nothing();
    Optional<EntityId> room = Vessels.room(world, thing);
    if (room.isPresent() && Wounds.peopled(world, room.get()))
      ruling = ruling.and(new RoomHit(room.get(), thing, 100));
    if (within > 0) ruling = ruling.and(new Hit(around.get(), thing, Impact.EXPLOSION, within));
    return ruling.and(near(thing, around.get(), blast.terajoules() - within, moment));
  }

  /// What a blast does to other hulls in the system; what lies in a hull is sheltered by it.
  private static Ruling near(EntityId thing, EntityId source, long terajoules, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    if (terajoules == 0) return ruling;
    for (EntityId other : world.all(Hull.HULL)) {
      if (world.within(other, source) || Vessels.destroyed(world, other)) continue;
      if (world.around(other, Hull.HULL).isPresent()) continue;
      Optional<Double> km = Positions.distanceKm(world, source, other, moment.now());
      if (km.isEmpty()) continue;
      double share = received(km.get() * 1_000, Bulk.of(world, other).radiusMetres());
      long arrives = (long) (terajoules * share);
      if (arrives > 0) ruling = ruling.and(new Impact(other, thing, Impact.EXPLOSION, arrives));
    }
    return ruling;
  }

  /// The share of an even blast that a round thing receives: the solid angle of its disc over the full one,
  /// `(1 - d / sqrt(d^2 + r^2)) / 2`, written without the difference; a half where it touches, `r^2 / 4 d^2` far away.
  ///
  /// @param distanceMetres from centre to centre, 0 or more
  /// @param radiusMetres of the thing, at least 1
  public static double received(double distanceMetres, double radiusMetres) {
    double square = radiusMetres * radiusMetres;
    double slant = Math.sqrt(distanceMetres * distanceMetres + square);
    return square / (slant * (slant + distanceMetres)) / 2;
  }
}
