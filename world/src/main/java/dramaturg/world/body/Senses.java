package dramaturg.world.body;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Finds the bodies that can perceive a fact. The unconscious and the dead perceive nothing. It does not say what they
/// perceive.
final class Senses {
  private Senses() {}

  /// The bodies with a mind in this audience, each once.
  static List<EntityId> bodies(World world, Audience audience) {
    var found = new ArrayList<EntityId>();
    for (EntityId body : audience.bodies()) add(world, body, found);
    for (EntityId room : audience.rooms())
      for (EntityId body : world.contents(room)) add(world, body, found);
    for (EntityId vessel : audience.vessels()) {
      add(world, vessel, found);
      for (EntityId body : world.everythingIn(vessel)) add(world, body, found);
    }
    for (EntityId thing : audience.seen()) addViewers(world, thing, found);
    return found;
  }

  private static void addViewers(World world, EntityId thing, List<EntityId> found) {
    addView(world, thing, found);
    for (EntityId viewer : manned(world))
      if (Contacts.sees(world, viewer, thing)) addView(world, viewer, found);
  }

  /// The vessels with sensors from which somebody may look out, by index; where there are more minds than vessels, all
  /// with sensors, for that is quicker to say.
  private static Collection<EntityId> manned(World world) {
    List<EntityId> viewers = world.all(Contacts.CONTACTS);
    List<EntityId> bodies = world.all(Minded.MINDED);
    if (bodies.size() > viewers.size()) return viewers;
    var manned = new TreeSet<EntityId>(Comparator.comparingInt(EntityId::index));
    for (EntityId body : bodies) {
      if (world.has(body, Contacts.CONTACTS)) manned.add(body);
      Vessels.room(world, body)
          .flatMap(room -> world.find(room, Location.LOCATION))
          .map(Location::container)
          .filter(vessel -> world.has(vessel, Contacts.CONTACTS))
          .ifPresent(manned::add);
    }
    return manned;
  }

  /// Those who see what the vessel sees: the vessel itself if it has a mind, and whoever is in a room with a view or
  /// with controls.
  private static void addView(World world, EntityId vessel, List<EntityId> found) {
    add(world, vessel, found);
    for (EntityId room : world.contents(vessel)) {
      boolean view =
          world.find(room, Room.ROOM).filter(is -> is.view() || is.controls()).isPresent();
      if (!view) continue;
      for (EntityId body : world.contents(room)) add(world, body, found);
    }
  }

  private static void add(World world, EntityId body, List<EntityId> found) {
    if (world.has(body, Minded.MINDED) && Vitals.perceives(world, body) && !found.contains(body))
      found.add(body);
  }
}
