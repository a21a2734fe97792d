package dramaturg.world.mechanics.engineering;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.charge.Charges;
import dramaturg.world.stage.Percepts;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.space.Positions;
import java.util.Locale;
import java.util.Optional;

/// What a body perceives of hulls and devices: all of its own vessel where it has a view, the devices around it
/// elsewhere, and how those in sight look from outside.
final class Gauges {
  private Gauges() {}

  static void percepts(EntityId body, World world, Percepts out) {
    for (EntityId device : world.contents(body))
      world
          .find(device, Remote.REMOTE)
          .flatMap(remote -> remote.hull(world))
          .ifPresent(
              hull -> out.add(world.origin(device, Location.LOCATION), "remote", device, hull));
    Optional<EntityId> vessel = Vessels.of(world, body);
    if (vessel.isEmpty()) return;
    Charges.percepts(vessel.get(), world, out);
    Optional<EntityId> viewing = Vessels.viewing(world, body);
    if (viewing.isPresent()) {
      view(viewing.get(), world, out);
      if (viewing.get().equals(body)) stands(body, world, out);
    } else {
      for (EntityId device : Device.of(world, vessel.get()))
        if (Positions.container(world, device).equals(Positions.container(world, body)))
          device(device, world, out);
    }
  }

  private static void view(EntityId vessel, World world, Percepts out) {
    out.add(world.origin(vessel, Hull.PERCENT), "hull", vessel, world.of(vessel, Hull.PERCENT));
    state(vessel, world, out);
    for (EntityId device : Device.of(world, vessel))
      out.about(
          device, "device", world.origin(device, Device.DEVICE), () -> device(device, world, out));
    for (EntityId contact : Contacts.of(world, vessel))
      if (world.has(contact, Hull.HULL))
        out.about(
            contact,
            "hull_state",
            world.origin(contact, Hull.STATE),
            () -> state(contact, world, out));
  }

  /// Whoever has a vessel for a body knows where in it its devices are.
  private static void stands(EntityId vessel, World world, Percepts out) {
    for (EntityId device : Device.of(world, vessel))
      Positions.container(world, device)
          .ifPresent(
              room -> out.add(world.origin(device, Location.LOCATION), "stands", device, room));
  }

  private static void state(EntityId hull, World world, Percepts out) {
    String word = world.of(hull, Hull.STATE).name().toLowerCase(Locale.ROOT);
    out.add(world.origin(hull, Hull.STATE), "hull_state", hull, word);
  }

  private static void device(EntityId id, World world, Percepts out) {
    Device device = world.of(id, Device.DEVICE);
    String state = !device.intact() ? "failed" : device.on() ? "works" : "off";
    out.add(world.origin(id, Device.DEVICE), "device", id, device.function(), device.host(), state);
  }
}
