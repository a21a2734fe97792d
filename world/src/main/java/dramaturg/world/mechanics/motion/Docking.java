package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.turn.Docked;
import dramaturg.world.mechanics.motion.turn.Undocked;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The law of docking: from near by, to what lies still or goes round something, with nobody's shields in the way.
final class Docking {
  /// How long the last stretch and the making fast take.
  static final long DOCK_MILLIS = 180_000;

  /// From how many stand-offs away a vessel may begin to dock.
  static final double REACH = 2;

  private Docking() {}

  static Ruling dock(Order.Dock order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    EntityId host = order.host();
    if (host.equals(vessel) || !receives(world, host)) return Ruling.refused("no_such_thing");
    Optional<String> bonds = Steering.bonds(world, vessel, moment.now());
    if (bonds.isPresent()) return Ruling.refused(bonds.get());
    if (Vessels.destroyed(world, host)) return Ruling.refused("destroyed");
    if (hangsOn(world, host, vessel)) return Ruling.refused("too_far");
    double reach = REACH * Handling.standOffKm(world, vessel, host);
    if (!Positions.within(world, vessel, host, reach, moment.now()))
      return Ruling.refused("too_far");
    for (EntityId one : List.of(vessel, host))
      if (Shields.up(world, one))
        return Ruling.refused("shields_up").because(world.origin(one, Shields.SHIELDS));
    if (world.of(vessel, Course.COURSE) instanceof Course.Leg) return Ruling.refused("under_way");
    if (!moment.begun()) return Ruling.takes(DOCK_MILLIS);
    return Ruling.happens(new Docked(vessel, host));
  }

  static Ruling undock(Order.Undock order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    if (!hosts(world, order.host(), vessel)) return Ruling.refused("not_docked");
    if (Positions.system(world, order.host()).isEmpty()) return Ruling.refused("at_warp");
    return Ruling.happens(new Undocked(vessel, order.host()));
  }

  /// Those docked to a vessel that is no more lie where it was.
  static List<WorldFact> adrift(World world, EntityId destroyed) {
    var facts = new ArrayList<WorldFact>();
    for (EntityId vessel : world.all(Mooring.MOORING))
      if (world.of(vessel, Mooring.MOORING).host().equals(destroyed))
        facts.add(new Undocked(vessel, destroyed));
    return facts;
  }

  private static boolean receives(World world, EntityId host) {
    return world.has(host, Hull.HULL) || world.isA(host, RootKind.VESSEL.word());
  }

  private static boolean hosts(World world, EntityId host, EntityId vessel) {
    boolean docked =
        world
            .find(vessel, Mooring.MOORING)
            .filter(mooring -> mooring.host().equals(host))
            .isPresent();
    return docked || (!vessel.equals(host) && world.within(vessel, host));
  }

  private static boolean hangsOn(World world, EntityId host, EntityId vessel) {
    return Positions.attachedTo(world, vessel).contains(host);
  }
}
