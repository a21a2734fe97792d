package dramaturg.world.mechanics.engineering.damage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Vitals;
import java.util.Optional;

/// Rules who dies with a hull and in a struck room. Single persons in a struck room are the matter of whoever rules on
/// bodies; here they die only with everything around them.
public final class Losses {
  private Losses() {}

  /// Everybody who is aboard when a hull is destroyed dies, and what lies in its bays goes with it. Devices are not
  /// named: they are gone with their host.
  public static Ruling destroyed(Destroyed destroyed, Moment moment) {
    return all(destroyed.thing(), destroyed.by(), moment);
  }

  /// What is swallowed is destroyed, or if it has no hull, as a planet has none, all that is in it and on it.
  public static Ruling swallowed(EntityId thing, EntityId by, Moment moment) {
    World world = moment.world();
    if (!world.has(thing, Hull.HULL)) return all(thing, by, moment);
    return Vessels.destroyed(world, thing)
        ? Ruling.nothing()
        : Ruling.happens(new Destroyed(thing, by));
  }

  private static Ruling all(EntityId thing, EntityId by, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    if (world.has(thing, Minded.MINDED) && Vitals.alive(world, thing))
      ruling = ruling.and(new Died(thing, by));
    for (EntityId inside : world.everythingIn(thing)) {
      Optional<EntityId> hull = world.around(inside, Hull.HULL);
      if (hull.isPresent() && !world.within(thing, hull.get())) continue;
      if (world.has(inside, Hull.HULL)) {
        if (!Vessels.destroyed(world, inside)) ruling = ruling.and(new Destroyed(inside, by));
      } else if (world.has(inside, Vitals.VITALS) && Vitals.alive(world, inside)) {
        ruling = ruling.and(new Died(inside, by));
      } else {
        ruling = ruling.and(among(inside, by, 1, moment));
      }
    }
    return ruling;
  }

  /// Crowds in a struck room lose half the share of its health that a hale body there loses.
  public static Ruling inRoom(RoomHit hit, Moment moment) {
    Ruling ruling = Ruling.nothing();
    for (EntityId inside : moment.world().contents(hit.room()))
      ruling = ruling.and(among(inside, hit.by(), hit.severity() / 200.0, moment));
    return ruling;
  }

  /// A share of a crowd dies, rounded by dice; nothing for what is no crowd.
  static Ruling among(EntityId crowd, EntityId by, double share, Moment moment) {
    long size = moment.world().or(crowd, Crowd.CROWD, new Crowd(0)).size();
    if (size == 0) return Ruling.nothing();
    long count =
        share >= 1
            ? size
            : (long) Math.min(size, size * share + moment.die("losses", crowd).unit());
    return count > 0 ? Ruling.happens(new Perished(crowd, count, by)) : Ruling.nothing();
  }
}
