package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.contagion.works.Progress;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.hive.Transformed;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of those who are still aboard when a thing is wholly somebody's own: whoever worked there gives them
/// the strain that they bear. Nobody is left to whom to flee.
final class Aboard {
  private Aboard() {}

  private record Bearer(EntityId body, EntityId strain) {}

  static Ruling assimilated(Progress.Assimilated done, World world) {
    List<EntityId> inside =
        world.everythingIn(done.target()).stream()
            .filter(one -> Persons.many(one, world) > 0)
            .toList();
    var bearers = new ArrayList<Bearer>();
    for (EntityId one : inside)
      if (follows(one, done.mind(), world))
        for (EntityId strain : strains(one, world)) bearers.add(new Bearer(one, strain));
    Ruling ruling = Ruling.nothing();
    for (EntityId host : inside)
      if (!follows(host, done.mind(), world)) ruling = ruling.and(given(host, bearers, world));
    return ruling;
  }

  private static boolean follows(EntityId one, EntityId mind, World world) {
    return world.find(one, Minded.MINDED).filter(m -> m.mind().equals(mind)).isPresent();
  }

  private static List<EntityId> strains(EntityId one, World world) {
    var strains = new ArrayList<EntityId>();
    world.find(one, Infection.INFECTION).ifPresent(infection -> strains.add(infection.strain()));
    strains.addAll(Carried.of(world, one).strains());
    return strains;
  }

  /// A person falls ill as by an injection; a crowd, whose members are not told apart here, is taken as a whole.
  private static Ruling given(EntityId host, List<Bearer> bearers, World world) {
    Optional<Bearer> bearer =
        bearers.stream().filter(one -> Persons.canInfect(world, host, one.strain())).findFirst();
    if (bearer.isEmpty()) return Ruling.nothing();
    EntityId strain = bearer.get().strain();
    if (!world.has(host, Crowd.CROWD))
      return Ruling.happens(new Cases.Infected(host, strain, bearer.get().body()));
    EntityId lord = Carried.lord(world, bearer.get().body(), strain, host);
    Ruling ruling = Ruling.happens(new TakenOver(host, lord, strain));
    return Law.of(world, strain)
        .turns(world, host)
        .map(kind -> ruling.and(new Transformed(host, Terms.atom(kind), strain)))
        .orElse(ruling);
  }
}
