package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.brood.Births;
import dramaturg.world.mechanics.contagion.brood.Breeders;
import dramaturg.world.mechanics.contagion.brood.Brood;
import dramaturg.world.mechanics.contagion.brood.NextBirth;
import dramaturg.world.mechanics.contagion.works.NextPercent;
import dramaturg.world.mechanics.contagion.works.Progress;
import dramaturg.world.mechanics.contagion.works.Repace;
import dramaturg.world.mechanics.contagion.works.Works;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules what strains do: to single bodies ([Persons]), among the members of crowds ([Crowds]), and to things that
/// those who bear them make their own ([Works]). It does not rule who commands a hive.
public final class Contagion implements Mechanic {
  private static final long INJECT_MILLIS = 4_000;
  private static final long WAKE_MILLIS = 60_000;

  @Override
  public String name() {
    return "contagion";
  }

  @Override
  public List<Setting<?>> settings() {
    return Nature.ALL;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Deeds.Inject.class, Deeds.Assimilate.class, Deeds.WakeDead.class, Brood.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Cases.Injected.class,
        Cases.Infected.class,
        Cases.Resisted.class,
        Cases.StageReached.class,
        Cases.Recovered.class,
        Cases.MemberInfected.class,
        Cases.Ripened.class,
        Cases.Stirred.class,
        Cases.Hatched.class,
        Cases.Reanimated.class,
        Progress.AssimilationBegun.class,
        Progress.AssimilationPaced.class,
        Progress.AssimilationReached.class,
        Progress.Grown.class,
        Progress.Assimilated.class,
        Births.BroodBegun.class,
        Births.Born.class,
        Births.BroodEnded.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Nature.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Inject(EntityId actor, EntityId target) -> inject(actor, target, moment);
      case Deeds.Assimilate(EntityId actor, EntityId target) ->
          moment.world().has(target, Vitals.VITALS)
              ? inject(actor, target, moment)
              : Works.begin(actor, target, moment);
      case Brood brood -> Breeders.brood(brood, moment);
      case Deeds.WakeDead(EntityId actor, EntityId body) -> wake(actor, body, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Later.NextStage next -> Persons.nextStage(next, moment);
      case Later.Touch touch -> Persons.touch(touch, moment);
      case Later.Wave wave -> Crowds.wave(wave, moment);
      case Later.CrowdTouch touch -> Crowds.touched(touch, moment);
      case Later.Hatch hatch -> Hatchery.hatch(hatch, moment.world());
      case NextPercent next -> Works.due(next, moment);
      case NextBirth next -> Breeders.born(next, moment);
      case Repace repace -> Works.due(repace, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    Ruling own = own(fact, moment);
    if (fact.small()) return own;
    return own.and(Crowds.lookRound(moment)).and(Works.lookRound(moment));
  }

  private static Ruling own(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Cases.MemberInfected infected -> Crowds.infected(infected, moment);
      case Cases.Injected injected -> Persons.injected(injected, moment);
      case Cases.Infected infected -> Persons.infected(infected, moment);
      case Cases.StageReached reached -> Persons.reached(reached, moment);
      case TakenOver taken -> Persons.taken(taken, moment.world());
      case Died(EntityId person, EntityId by) -> Hatchery.died(person, by, moment);
      case Moved(EntityId who, EntityId from, EntityId to) ->
          Hatchery.came(who, to, moment.world());
      case Cases.Stirred stirred -> Hatchery.stirred(stirred, moment);
      case Perished perished -> Crowds.perished(perished, moment);
      case Progress.AssimilationPaced(EntityId target, long workers) -> Works.await(target, moment);
      case Progress.AssimilationReached reached -> Works.reached(reached, moment);
      case Births.BroodBegun begun -> Breeders.begun(begun, moment);
      case Progress.Assimilated done -> Aboard.assimilated(done, moment.world());
      case Progress.Grown grown -> Works.grown(grown, moment.world());
      default -> Ruling.nothing();
    };
  }

  private static Ruling inject(EntityId actor, EntityId target, Moment moment) {
    World world = moment.world();
    Optional<EntityId> strain = Carried.strainOf(world, actor);
    if (strain.isEmpty() || !Carried.of(world, actor).injects())
      return Ruling.refused("cannot_inject");
    if (!together(world, actor, target)) return Ruling.refused("not_here");
    boolean dead = world.has(target, Vitals.VITALS) && !Vitals.alive(world, target);
    if (dead && !Law.of(world, strain.get()).wakesDead()) return Ruling.refused("dead");
    if (!moment.begun()) return Ruling.takes(INJECT_MILLIS);
    return Ruling.happens(new Cases.Injected(actor, target, strain.get()));
  }

  private static boolean together(World world, EntityId one, EntityId other) {
    Optional<EntityId> here = Positions.container(world, one);
    return here.isPresent() && here.equals(Positions.container(world, other));
  }

  /// Whether the body lies in a hull on which the actor sits.
  private static boolean beneath(World world, EntityId actor, EntityId body) {
    return Clinging.hulls(world, actor).stream().anyMatch(hull -> world.within(body, hull));
  }

  private static Ruling wake(EntityId actor, EntityId body, Moment moment) {
    World world = moment.world();
    Optional<Infection> infection = world.find(body, Infection.INFECTION);
    if (infection.isEmpty() || !world.has(body, Vitals.VITALS)) return Ruling.refused("no_host");
    if (Vitals.alive(world, body)) return Ruling.refused("not_dead");
    EntityId mind = world.find(actor, Minded.MINDED).map(Minded::mind).orElse(actor);
    boolean ours = infection.get().mind().equals(mind);
    EntityId strain = infection.get().strain();
    if (!ours || !Law.of(world, strain).wakesDead()) return Ruling.refused("not_ours");
    if (!together(world, actor, body) && !beneath(world, actor, body))
      return Ruling.refused("not_here");
    if (!moment.begun()) return Ruling.takes(WAKE_MILLIS);
    Ruling ruling =
        Ruling.happens(new Cases.Reanimated(body, actor), new TakenOver(body, mind, strain));
    return ruling.because(world.origin(body, Infection.INFECTION));
  }

  /// A mind knows what its bodies can do with strains, which dead it could wake, and how its works go on.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Carried carried = Carried.of(world, body);
    int origin = world.origin(body, Carried.CARRIED);
    if (carried.injects()) out.add(origin, "assimilator", body);
    for (EntityId strain : carried.strains()) out.add(origin, "carries", body, strain);
    EntityId mind = world.find(body, Minded.MINDED).map(Minded::mind).orElse(body);
    for (EntityId other : world.all(Infection.INFECTION)) {
      if (!world.of(other, Infection.MIND).equals(mind) || Vitals.alive(world, other)) continue;
      if (!together(world, body, other) && !beneath(world, body, other)) continue;
      if (Law.of(world, world.of(other, Infection.INFECTION).strain()).wakesDead())
        out.add(world.origin(other, Vitals.VITALS), "dead_host", other);
    }
    Works.percepts(body, world, out);
    Breeders.percepts(body, world, out);
  }
}
