package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Enmity;
import dramaturg.world.state.person.Vitals;
import java.util.Optional;

/// What a hull's own sensors notice inside it: enemies of its side in its rooms. They find nobody who is cloaked or
/// hides, and do not work when all its sensors have failed.
public final class Intruders {
  private static final String SENSORS = "sensors";

  private Intruders() {}

  /// A hull's sensors noticed an enemy of its side in one of its rooms.
  public record IntruderSeen(EntityId vessel, EntityId body, EntityId room) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.viewing(world, vessel);
    }

    @Override
    public boolean small() {
      return true;
    }
  }

  static Ruling moved(EntityId body, EntityId room, World world) {
    if (!world.has(room, Room.ROOM)) return Ruling.nothing();
    return Vessels.of(world, room)
        .filter(vessel -> notices(world, vessel) && intrudes(world, vessel, body))
        .map(vessel -> Ruling.happens(new IntruderSeen(vessel, body, room)))
        .orElse(Ruling.nothing());
  }

  private static boolean notices(World world, EntityId vessel) {
    return Allegiance.of(world, vessel).isPresent()
        && !Vessels.destroyed(world, vessel)
        && Device.working(world, vessel, SENSORS).isPresent();
  }

  private static boolean intrudes(World world, EntityId vessel, EntityId body) {
    if (!world.has(body, Vitals.VITALS)) return false;
    Optional<EntityId> side = Allegiance.of(world, body);
    return side.isPresent()
        && Vitals.alive(world, body)
        && !world.has(body, Unseen.UNSEEN)
        && Enmity.between(world, Allegiance.of(world, vessel).orElseThrow(), side.get());
  }

  /// Whoever has a hull's view perceives the enemies in its rooms.
  static void percepts(EntityId viewer, World world, Percepts out) {
    if (world.all(Enmity.ENMITY).isEmpty()) return;
    Optional<EntityId> vessel = Vessels.viewing(world, viewer);
    if (vessel.isEmpty() || !notices(world, vessel.get())) return;
    for (EntityId room : world.contents(vessel.get())) {
      if (!world.has(room, Room.ROOM)) continue;
      for (EntityId body : world.contents(room)) {
        if (!intrudes(world, vessel.get(), body)) continue;
        String kind = world.of(body, Identity.IDENTITY).kind();
        out.add(world.origin(body, Location.LOCATION), "intruder", room, body, kind);
      }
    }
  }
}
