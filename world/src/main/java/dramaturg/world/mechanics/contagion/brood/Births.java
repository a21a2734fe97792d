package dramaturg.world.mechanics.contagion.brood;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.mechanics.contagion.brood.Pool.Breeding;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Positions;

/// What happens in a pool.
public final class Births {
  private Births() {}

  /// A mind began to breed in a pool.
  public record BroodBegun(EntityId pool, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      EntityId mind = edit.world().find(by, Minded.MINDED).map(Minded::mind).orElse(by);
      edit.put(pool, Breeding.BREEDING, new Breeding(by, mind, 0, edit.entry()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(Audience.inRoom(pool));
    }
  }

  /// A creature came out of a pool. It is a body of the mind that breeds there, unless it has one of its own, of its
  /// side, and linked to what the body is linked to by which that began.
  ///
  /// @param creature its name
  /// @param kind what it is
  public record Born(EntityId pool, Expression creature, Expression kind) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      Breeding before = world.of(pool, Breeding.BREEDING);
      edit.put(
          pool,
          Breeding.BREEDING,
          new Breeding(before.by(), before.mind(), before.born() + 1, before.begun()));
      EntityId place = place(world, pool);
      EntityId born =
          edit.create(creature.text(), kind.text(), kind.text().replace('_', ' '), place);
      new Minded(before.mind()).moves(edit, born);
      Allegiance.of(world, before.by())
          .ifPresent(side -> edit.put(born, Allegiance.ALLEGIANCE, new Allegiance(side)));
      Linked.of(world, before.by()).ifPresent(to -> edit.put(born, Linked.LINKED, new Linked(to)));
    }

    @Override
    public Audience audience(World world) {
      return Audience.inRoom(place(world, pool))
          .and(Audience.only(world.of(pool, Breeding.BREEDING).mind()))
          .and(Audience.only(world.entity(creature.text())));
    }
  }

  /// A pool yields no more: it has given all that it had, or it is no more itself.
  public record BroodEnded(EntityId pool) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.inRoom(place(world, pool))
          .and(Audience.only(world.of(pool, Breeding.BREEDING).mind()));
    }
  }

  /// Where creatures come out: in the pool if one can be in it, or else around it.
  static EntityId place(World world, EntityId pool) {
    boolean place = world.has(pool, Room.ROOM) || world.isA(pool, RootKind.PLACE.word());
    return place ? pool : Positions.container(world, pool).orElse(pool);
  }
}
