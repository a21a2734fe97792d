package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.StarMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Which vessels a sender reaches, and how: directly, or by relays with the fewest of them. Vessels at warp are taken
/// to be where they are on their way between two stars.
final class Routes {
  /// One vessel reached.
  ///
  /// @param relays those that pass the message on, in order
  /// @param delayMillis from the end of sending to arrival
  record Route(EntityId to, List<EntityId> relays, long delayMillis) {}

  private final World world;
  private final long now;

  Routes(World world, long now) {
    this.world = world;
    this.now = now;
  }

  /// The working station of a vessel that is not jammed.
  static Optional<Station> station(World world, EntityId vessel) {
    EntityId hull = Vessels.of(world, vessel).orElse(vessel);
    if (Vessels.destroyed(world, hull) || Jamming.jammed(world, hull)) return Optional.empty();
    for (EntityId device : Device.of(world, vessel, Comms.FUNCTION)) {
      if (world.of(device, Device.DEVICE).works() && world.has(device, Station.STATION)) {
        return Optional.of(world.of(device, Station.STATION));
      }
    }
    return Optional.empty();
  }

  /// The station of a vessel, whether or not it still works: what it has sent is on its way.
  private static Optional<Station> fitted(World world, EntityId vessel) {
    for (EntityId device : Device.of(world, vessel, Comms.FUNCTION)) {
      if (world.has(device, Station.STATION)) return world.find(device, Station.STATION);
    }
    return Optional.empty();
  }

  Optional<Route> route(EntityId from, EntityId to) {
    return Optional.ofNullable(all(from).get(to));
  }

  /// Every vessel that what this one has sent reaches, nearest relay count first, then by index.
  SequencedMap<EntityId, Route> all(EntityId from) {
    var reached = new LinkedHashMap<EntityId, Route>();
    Optional<Station> own = fitted(world, from);
    if (own.isEmpty()) return reached;
    List<EntityId> stations = stations();
    var open = new ArrayDeque<Route>();
    open.add(new Route(from, List.of(), 0));
    while (!open.isEmpty()) {
      Route at = open.poll();
      boolean first = at.to().equals(from);
      Station sender = first ? own.get() : station(world, at.to()).orElseThrow();
      if (!first && !sender.relays()) continue;
      for (EntityId to : stations) {
        if (to.equals(from) || reached.containsKey(to)) continue;
        double distance = distance(at.to(), to);
        if (distance > sender.reachMilliLightYears()) continue;
        long delay =
            at.delayMillis() + sender.delayMillis(distance) + (first ? 0 : sender.holdMillis());
        var route = new Route(to, first ? List.of() : with(at.relays(), at.to()), delay);
        reached.put(to, route);
        open.add(route);
      }
    }
    return reached;
  }

  private List<EntityId> stations() {
    var found = new ArrayList<EntityId>();
    for (EntityId device : world.all(Station.STATION)) {
      EntityId host = world.of(device, Device.DEVICE).host();
      if (!found.contains(host) && station(world, host).isPresent()) found.add(host);
    }
    return found;
  }

  /// In thousandths of a light-year; endless if one of them is nowhere. Inside a system it counts as nothing.
  private double distance(EntityId one, EntityId other) {
    return StarMap.distance(world, one, other, now).orElse(Double.POSITIVE_INFINITY);
  }

  private static List<EntityId> with(List<EntityId> list, EntityId more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return List.copyOf(all);
  }
}
