package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// What comes out of the dead, and when: after its time, and if it comes for certain beings, not before one of them is
/// there. It does not rule how the dead came by the strain but for the last blow.
final class Hatchery {
  private Hatchery() {}

  /// That what is in a dead host waits for somebody to come.
  record Ripe(EntityId strain) {
    static final Component<Ripe> RIPE = Component.of("ripe", Ripe.class);
  }

  /// Who dies of a strain may hatch; so may who dies by one that injects, whose last blow gave it.
  static Ruling died(EntityId person, EntityId by, Moment moment) {
    World world = moment.world();
    Optional<EntityId> had = world.find(person, Infection.INFECTION).map(Infection::strain);
    Optional<EntityId> strain = had.or(() -> Persons.given(person, by, world));
    if (strain.isEmpty()) return Ruling.nothing();
    Ruling ruling =
        had.isPresent()
            ? Ruling.nothing()
            : Ruling.happens(new Cases.Infected(person, strain.get(), by));
    Optional<Law.Hatching> hatching = Law.of(world, strain.get()).hatching();
    if (hatching.isEmpty()) return ruling;
    long after =
        moment
            .die("hatching", person)
            .between(hatching.get().fromMillis(), hatching.get().toMillis());
    return ruling.then(after, new Later.Hatch(person, strain.get()));
  }

  static Ruling hatch(Later.Hatch hatch, World world) {
    boolean still =
        !Vitals.alive(world, hatch.host())
            && world
                .find(hatch.host(), Infection.INFECTION)
                .filter(infection -> infection.strain().equals(hatch.strain()))
                .isPresent();
    Optional<Law.Hatching> hatching = Law.of(world, hatch.strain()).hatching();
    if (!still || hatching.isEmpty()) return Ruling.nothing();
    if (!lured(hatch.host(), hatching.get(), world))
      return Ruling.happens(new Cases.Ripened(hatch.host(), hatch.strain()));
    String kind = hatching.get().kind();
    String name = world.unused(hatch.host().name() + "_" + kind);
    return Ruling.happens(
            new Cases.Hatched(hatch.host(), Terms.atom(name), Terms.atom(kind), hatch.strain()))
        .because(world.origin(hatch.host(), Infection.INFECTION));
  }

  private static boolean lured(EntityId host, Law.Hatching hatching, World world) {
    if (hatching.beside().isEmpty()) return true;
    Optional<EntityId> place = Positions.container(world, host);
    return place.isPresent()
        && world.contents(place.get()).stream().anyMatch(who -> hatching.lures(world, who));
  }

  /// What lies ripe where somebody comes stirs if it comes for such as that.
  static Ruling came(EntityId who, EntityId to, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId host : world.all(Ripe.RIPE)) {
      EntityId strain = world.of(host, Ripe.RIPE).strain();
      boolean there = Positions.container(world, host).filter(to::equals).isPresent();
      boolean lures =
          Law.of(world, strain).hatching().filter(what -> what.lures(world, who)).isPresent();
      if (there && lures) ruling = ruling.and(new Cases.Stirred(host, strain, who));
    }
    return ruling;
  }

  static Ruling stirred(Cases.Stirred stirred, Moment moment) {
    Law.Hatching hatching = Law.of(moment.world(), stirred.strain()).hatching().orElseThrow();
    long after = moment.die("stirring", stirred.host()).between(0, hatching.stirsMillis());
    return Ruling.nothing().then(after, new Later.Hatch(stirred.host(), stirred.strain()));
  }
}
