package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Slumber;
import dramaturg.world.state.person.Vitals;
import java.util.List;

/// Bodies that sleep until somebody does something with one of the things that they guard, or hurts them. Noise and
/// footsteps do not wake them.
public final class Sleepers {
  private Sleepers() {}

  /// What a sleeper guards.
  record Guarding(List<EntityId> things) {
    static final Component<Guarding> GUARDING = Component.of("asleep_until", Guarding.class);

    Guarding {
      things = List.copyOf(things);
    }
  }

  /// A sleeper woke.
  ///
  /// @param by the thing that it guards, or who hurt it
  public record Woke(EntityId person, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(person, Vitals.VITALS, edit.world().of(person, Vitals.VITALS).recovered());
      edit.remove(person, Slumber.SLUMBER);
      edit.remove(person, Guarding.GUARDING);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// Whom a happening wakes: whoever was hurt, and those who guard a thing that it names.
  static Ruling react(WorldFact fact, World world) {
    List<EntityId> sleepers = world.all(Guarding.GUARDING);
    if (sleepers.isEmpty()) return Ruling.nothing();
    if (fact instanceof Hurt(EntityId person, EntityId by, int _))
      return world.has(person, Guarding.GUARDING)
          ? Ruling.happens(new Woke(person, by))
          : Ruling.nothing();
    boolean deed = !fact.small() || fact instanceof Switched || fact instanceof DeviceDamaged;
    if (!deed) return Ruling.nothing();
    Term happening = FactTerms.of(fact);
    Ruling ruling = Ruling.nothing();
    for (EntityId sleeper : sleepers) {
      if (!Vitals.alive(world, sleeper)) continue;
      for (EntityId thing : world.of(sleeper, Guarding.GUARDING).things()) {
        if (!names(happening, thing)) continue;
        ruling = ruling.and(new Woke(sleeper, thing));
        break;
      }
    }
    return ruling;
  }

  private static boolean names(Term happening, EntityId thing) {
    Term name = FactTerms.term(thing);
    for (int at = 0; at < happening.arity(); at++) if (happening.arg(at).equals(name)) return true;
    return false;
  }
}
