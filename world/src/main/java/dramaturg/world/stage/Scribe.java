package dramaturg.world.stage;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.FactType;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.space.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes facts: appends each to the chronicle with its causes and applies it to the world. The only writer of both.
final class Scribe {
  private final World world;
  private final Chronicle chronicle;
  private final Edit.Birth birth;

  Scribe(World world, Chronicle chronicle, Edit.Birth birth) {
    this.world = world;
    this.chronicle = chronicle;
    this.birth = birth;
  }

  /// Writes the fact and returns its entry.
  int write(long now, WorldFact fact, Cause cause, int marks) {
    int all = fact.small() ? marks | Mark.SMALL.bit() : marks;
    List<EntityId> before = where(fact);
    int entry = chronicle.size();
    fact.applyTo(new Edit(world, entry, now, birth));
    List<EntityId> after = where(fact);
    int written = chronicle.append(now, after.isEmpty() ? before : after, fact, cause, all);
    if (written != entry)
      throw new IllegalStateException("entry " + written + " where " + entry + " was expected");
    return entry;
  }

  /// Where a fact happens: around the first entity that it names and that is somewhere; that entity too if it is a
  /// place itself.
  private List<EntityId> where(WorldFact fact) {
    FactType type = fact.type();
    for (int at = 0; at < type.parameters().size(); at++) {
      if (fact.argument(at) instanceof EntityId id) {
        Optional<List<EntityId>> place = placeOf(id);
        if (place.isPresent()) return place.get();
      }
    }
    return List.of();
  }

  private Optional<List<EntityId>> placeOf(EntityId id) {
    if (id.index() >= world.size()) return Optional.empty();
    boolean isPlace = isPlace(id);
    if (!isPlace && !world.has(id, Location.LOCATION)) return Optional.empty();
    List<EntityId> around = world.placeOf(id);
    if (!isPlace) return Optional.of(around);
    var place = new ArrayList<EntityId>(around.size() + 1);
    place.add(id);
    place.addAll(around);
    return Optional.of(place);
  }

  private boolean isPlace(EntityId id) {
    return world.has(id, Room.ROOM) || world.has(id, Hull.HULL) || world.has(id, Star.STAR);
  }
}
