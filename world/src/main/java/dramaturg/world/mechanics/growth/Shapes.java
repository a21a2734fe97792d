package dramaturg.world.mechanics.growth;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.looks.Arising;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import java.util.Optional;

/// What becomes of bodies that grow beyond themselves.
public final class Shapes {
  /// How much room is left between a hull and what broke out of it, in kilometres.
  private static final double GAP_KM = 1;

  private Shapes() {}

  private static double km(World world, EntityId thing) {
    return Bulk.of(world, thing).radiusMetres() / 1_000.0;
  }

  /// A body grew out of what it was in, into one that flies by itself and that its mind moves from now on. What it was
  /// lives on within.
  ///
  /// @param as the name of its new shape
  /// @param kind what that is
  /// @param from where it stood
  public record Outgrew(EntityId person, Expression as, Expression kind, EntityId from)
      implements Arising {
    @Override
    public Optional<EntityId> arisen(World world) {
      return world.find(as.text());
    }

    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      EntityId system = Positions.system(world, from).orElseThrow();
      Optional<EntityId> hull = Vessels.of(world, from);
      EntityId host = hull.or(() -> Positions.carrier(world, from)).orElseThrow();
      Vec here = Positions.at(world, host, edit.now()).orElse(Vec.ZERO);
      EntityId shape = edit.create(as.text(), kind.text(), kind.text().replace('_', ' '), system);
      double away = km(world, host) + km(world, shape) + GAP_KM;
      Vec beside = here.plus(new Vec(away, 0));
      Course course =
          hull.isPresent()
              ? Positions.alongside(world, beside, host, edit.now())
              : Positions.standing(world, host, beside, edit.now());
      edit.put(shape, Course.COURSE, course);
      EntityId mind = world.find(person, Minded.MINDED).map(Minded::mind).orElse(person);
      edit.put(shape, Minded.MINDED, new Minded(mind));
      Allegiance.of(world, person)
          .ifPresent(side -> edit.put(shape, Allegiance.ALLEGIANCE, new Allegiance(side)));
      edit.move(person, shape);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(world.entity(as.text()))
          .and(Audience.inRoom(from))
          .and(Audience.only(person));
    }
  }

  /// A body that flies sat down on a hull.
  public record Clung(EntityId vessel, EntityId hull) implements CourseChange {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Course.COURSE, new Course.Attached(hull, Vec.ZERO));
      edit.put(vessel, Clinging.CLINGING, new Clinging(hull, false));
      Positions.system(edit.world(), hull).ifPresent(system -> edit.move(vessel, system));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, hull).and(Audience.aboard(hull));
    }
  }

  /// A body that flies left the hull on which it sat, or has none left to sit on.
  public record Loosed(EntityId vessel, EntityId hull) implements CourseChange {
    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      double away = km(world, hull) + km(world, vessel) + GAP_KM;
      Vec here = Positions.at(world, hull, edit.now()).orElse(Vec.ZERO).plus(new Vec(away, 0));
      edit.remove(vessel, Clinging.CLINGING);
      edit.put(vessel, Course.COURSE, Positions.alongside(world, here, hull, edit.now()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, hull).and(Audience.aboard(hull));
    }
  }

  /// A body that flies became one with the hull on which it sits: it dies with that.
  public record MergedWith(EntityId vessel, EntityId hull) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Clinging.CLINGING, new Clinging(hull, true));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, hull).and(Audience.aboard(hull));
    }
  }
}
