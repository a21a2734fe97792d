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
import dramaturg.world.state.fitting.Bay;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Held;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The law of docking: from near by, to what lies still or goes round something, with nobody's shields in the way.
/// Small craft come into the bay of a host that has one.
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

  /// A craft under way is not caught; one that a beam of the vessel holds comes along.
  static Ruling takeAboard(Order.TakeAboard order, Moment moment) {
    World world = moment.world();
    EntityId host = order.vessel();
    EntityId craft = order.craft();
    if (craft.equals(host) || !world.isA(craft, RootKind.VESSEL.word()))
      return Ruling.refused("no_such_thing");
    if (Vessels.destroyed(world, craft)) return Ruling.refused("destroyed");
    if (world.has(craft, Mooring.MOORING)) return Ruling.refused("docked");
    if (Bay.of(world, host).isEmpty()) return Ruling.refused("no_bay");
    if (Bay.taking(world, host, craft).isEmpty()) return Ruling.refused("too_large");
    Optional<EntityId> holder = world.find(craft, Held.HELD).map(Held::by);
    if (holder.filter(by -> !by.equals(host)).isPresent()) return Ruling.refused("held");
    double reach = REACH * Handling.standOffKm(world, craft, host);
    boolean near = world.has(craft, Course.COURSE) && !hangsOn(world, host, craft);
    if (!near || !Positions.within(world, craft, host, reach, moment.now()))
      return Ruling.refused("too_far");
    for (EntityId one : List.of(craft, host))
      if (Shields.up(world, one))
        return Ruling.refused("shields_up").because(world.origin(one, Shields.SHIELDS));
    if (holder.isEmpty() && world.of(craft, Course.COURSE) instanceof Course.Leg)
      return Ruling.refused("under_way");
    if (!moment.begun()) return Ruling.takes(DOCK_MILLIS);
    return Ruling.happens(new Docked(craft, host));
  }

  static Ruling undock(Order.Undock order, Moment moment) {
    World world = moment.world();
    EntityId vessel = order.vessel();
    if (!hosts(world, order.host(), vessel)) return Ruling.refused("not_docked");
    if (Positions.system(world, order.host()).isEmpty()) return Ruling.refused("at_warp");
    return Ruling.happens(new Undocked(vessel, order.host()));
  }

  /// Those docked to the outside of a vessel that is no more lie where it was.
  static List<WorldFact> adrift(World world, EntityId destroyed) {
    var facts = new ArrayList<WorldFact>();
    for (EntityId vessel : world.all(Mooring.MOORING, new Mooring(destroyed)))
      if (!world.within(vessel, destroyed) && Positions.container(world, vessel).isPresent())
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
