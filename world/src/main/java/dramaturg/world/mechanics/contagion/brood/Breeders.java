package dramaturg.world.mechanics.contagion.brood;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.contagion.brood.Pool.Breeding;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Rules breeding: one creature after the other, each in the same time, until the pool has given all that it has.
public final class Breeders {
  private Breeders() {}

  public static Ruling brood(Brood brood, Moment moment) {
    World world = moment.world();
    EntityId pool = brood.pool();
    if (!world.has(pool, Pool.POOL)) return Ruling.refused("no_pool");
    if (!near(world, brood.actor(), pool)) return Ruling.refused("not_here");
    if (world.has(pool, Breeding.BREEDING)) return Ruling.refused("already_under_way");
    return Ruling.happens(new Births.BroodBegun(pool, brood.actor()));
  }

  /// In it, beside it, or in a room next to it.
  private static boolean near(World world, EntityId body, EntityId pool) {
    EntityId place = Births.place(world, pool);
    Optional<EntityId> here = Positions.container(world, body);
    if (here.isEmpty()) return false;
    return here.get().equals(place)
        || here.equals(Positions.container(world, pool))
        || world.find(here.get(), Room.ROOM).filter(r -> r.leadsTo().contains(place)).isPresent();
  }

  public static Ruling begun(Births.BroodBegun begun, Moment moment) {
    return await(begun.pool(), moment.entry(), moment.world());
  }

  private static Ruling await(EntityId pool, int begun, World world) {
    return Ruling.nothing()
        .then(world.of(pool, Pool.POOL).everyMillis(), new NextBirth(pool, begun));
  }

  public static Ruling born(NextBirth next, Moment moment) {
    World world = moment.world();
    EntityId pool = next.pool();
    Breeding breeding = world.of(pool, Breeding.BREEDING);
    boolean gone =
        Vessels.of(world, pool).filter(hull -> Vessels.destroyed(world, hull)).isPresent();
    if (gone) return Ruling.happens(new Births.BroodEnded(pool)).because(next.begun());
    Pool yields = world.of(pool, Pool.POOL);
    String name = world.unused(pool.name() + "_" + yields.kind());
    Ruling ruling =
        Ruling.happens(new Births.Born(pool, Terms.atom(name), Terms.atom(yields.kind())))
            .because(next.begun());
    return breeding.born() + 1 < yields.most()
        ? ruling.and(await(pool, next.begun(), world))
        : ruling.and(new Births.BroodEnded(pool));
  }

  /// Whoever is there sees that a place or thing is a pool, and whether anything grows in it.
  public static void percepts(EntityId body, World world, Percepts out) {
    for (EntityId pool : world.all(Pool.POOL)) {
      if (!near(world, body, pool)) continue;
      String state = world.has(pool, Breeding.BREEDING) ? "used" : "idle";
      out.add(world.origin(pool, Breeding.BREEDING), "pool", pool, state);
    }
  }
}
