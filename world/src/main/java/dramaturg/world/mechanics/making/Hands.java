package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.hive.Following;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Star;
import java.util.List;
import java.util.Optional;

/// Who works for whom, and where.
final class Hands {
  private Hands() {}

  static EntityId mindOf(World world, EntityId body) {
    return world.find(body, Minded.MINDED).map(Minded::mind).orElse(body);
  }

  /// Whether the thing is a body of the actor's mind or, if no mind moves it, of the actor's side.
  static boolean own(World world, EntityId actor, EntityId thing) {
    Optional<EntityId> mind = world.find(thing, Minded.MINDED).map(Minded::mind);
    if (mind.isPresent()) return mind.get().equals(mindOf(world, actor));
    Optional<EntityId> side = Allegiance.of(world, actor);
    return side.isPresent() && side.equals(Allegiance.of(world, thing));
  }

  /// Whether neither a mind nor a side has a claim on the thing.
  static boolean nobodys(World world, EntityId thing) {
    return !world.has(thing, Minded.MINDED) && Allegiance.of(world, thing).isEmpty();
  }

  /// Where a body works: the hull that it is or stands in, or else the largest place around it, such as a planet.
  static Optional<EntityId> site(World world, EntityId actor) {
    Optional<EntityId> hull = Vessels.of(world, actor);
    if (hull.isPresent()) return hull;
    boolean inSpace = Positions.system(world, actor).isPresent();
    return world.placeOf(actor).reversed().stream()
        .filter(place -> !world.has(place, Star.STAR))
        .filter(place -> !inSpace || Positions.carrier(world, place).isPresent())
        .findFirst();
  }

  /// How many work for the actor in these places.
  static long in(World world, EntityId actor, List<EntityId> places) {
    long hands = 0;
    for (EntityId place : places)
      for (EntityId one : world.everythingIn(place)) hands += hands(world, actor, one);
    return hands;
  }

  private static long hands(World world, EntityId actor, EntityId one) {
    boolean crowd = world.has(one, Crowd.CROWD);
    if (!crowd && !world.has(one, Vitals.VITALS)) return 0;
    boolean own = own(world, actor, one);
    if (!crowd) return own && Vitals.able(world, one) ? 1 : 0;
    EntityId mind = mindOf(world, actor);
    var counts = world.or(one, Following.FOLLOWING, Following.NOBODY).counts();
    if (!own) return counts.getOrDefault(mind, 0L);
    long others = 0;
    for (var other : counts.entrySet())
      if (!other.getKey().equals(mind)) others += other.getValue();
    return Math.max(0, world.of(one, Crowd.CROWD).size() - others);
  }
}
