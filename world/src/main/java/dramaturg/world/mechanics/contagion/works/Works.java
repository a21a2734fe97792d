package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.contagion.Carried;
import dramaturg.world.mechanics.contagion.Law;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.art.TechnologyLearnt;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.hive.Following;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.thought.Learnt;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// How vessels, bodies and devices are made somebody's own. Workers of that mind inside do it, at a pace that grows
/// with their number; a beam from outside helps them and does nothing without them. On the way devices and rooms grow,
/// from some progress on the thing does what its new mind wants, and at the end it is of another kind.
public final class Works {
  private static final List<Integer> QUARTERS = List.of(25, 50, 75, 100);
  private static final double METRES_PER_KM = 1_000;

  private Works() {}

  /// Begins it: by a vessel with a beam in reach, or by a body that is inside or beside.
  public static Ruling begin(EntityId actor, EntityId target, Moment moment) {
    World world = moment.world();
    Optional<EntityId> strain = strain(world, actor);
    if (strain.isEmpty()) return Ruling.refused("no_strain");
    if (world.find(target, Assimilable.ASSIMILABLE).filter(a -> a.workMillis() > 0).isEmpty())
      return Ruling.refused("cannot_be_assimilated");
    Optional<EntityId> mind = world.find(actor, Minded.MINDED).map(Minded::mind);
    boolean own = world.find(target, Minded.MINDED).map(Minded::mind).equals(mind);
    boolean underWay =
        world
            .find(target, Assimilation.ASSIMILATION)
            .filter(work -> mind.filter(work.mind()::equals).isPresent())
            .isPresent();
    if (own || underWay) return Ruling.refused("already_ours");
    if (Vessels.destroyed(world, target)) return Ruling.refused("destroyed");
    boolean clings = Clinging.to(world, actor, target);
    if (Shields.up(world, target) && !clings) return Ruling.refused("shields_up");
    boolean inside = clings || workplace(world, target).contains(actor);
    if (!inside && hands(world, actor, target, moment.now()) == 0)
      return Ruling.refused("out_of_reach");
    return Ruling.happens(new Progress.AssimilationBegun(actor, target, strain.get()));
  }

  /// The strain by which a body works: its own; for a vessel, that of the mind that moves it, or else its own.
  private static Optional<EntityId> strain(World world, EntityId actor) {
    Optional<EntityId> own = Carried.strainOf(world, actor);
    if (world.has(actor, Vitals.VITALS)) return own;
    return world
        .find(actor, Minded.MINDED)
        .flatMap(minded -> Carried.strainOf(world, minded.mind()))
        .or(() -> own);
  }

  /// Who and what could be at work on it.
  private static List<EntityId> workplace(World world, EntityId target) {
    if (!world.has(target, Device.DEVICE)) return world.everythingIn(target);
    return Positions.container(world, target).map(world::contents).orElse(List.of());
  }

  private static long pace(World world, EntityId target, long nowMillis) {
    Assimilation work = world.of(target, Assimilation.ASSIMILATION);
    if (Vessels.destroyed(world, target)) return 0;
    long workers = 0;
    for (EntityId one : workplace(world, target)) workers += workers(world, one, work);
    for (EntityId rider : Clinging.riders(world, target))
      if (Vitals.able(world, rider)
          && world.find(rider, Minded.MINDED).filter(m -> m.mind().equals(work.mind())).isPresent())
        workers++;
    return workers == 0 ? 0 : workers + hands(world, work.by(), target, nowMillis);
  }

  private static long workers(World world, EntityId one, Assimilation work) {
    boolean crowd = world.has(one, Crowd.CROWD);
    boolean follows =
        world.find(one, Minded.MINDED).filter(m -> m.mind().equals(work.mind())).isPresent();
    if (!crowd && !(follows && world.has(one, Vitals.VITALS) && Vitals.able(world, one))) return 0;
    boolean bears =
        Carried.strainOf(world, one).filter(work.strain()::equals).isPresent()
            || world
                .find(one, Carried.CARRIED)
                .filter(carried -> carried.strains().contains(work.strain()))
                .isPresent()
            || Carried.spreadsIn(world, one, work.strain());
    if (!bears) return 0;
    if (!crowd) return 1;
    long size = world.of(one, Crowd.CROWD).size();
    Following other = world.or(one, Following.FOLLOWING, Following.NOBODY);
    return follows ? size : Math.min(size, other.counts().getOrDefault(work.mind(), 0L));
  }

  /// As how many workers the beam of a vessel counts; 0 for what has none in reach.
  private static long hands(World world, EntityId vessel, EntityId target, long nowMillis) {
    long most = 0;
    if (Vessels.destroyed(world, vessel)) return most;
    for (EntityId device : world.all(Assimilable.Beam.BEAM)) {
      boolean works = world.find(device, Device.DEVICE).map(Device::works).orElse(true);
      if (!works || device.equals(vessel) || !world.within(device, vessel)) continue;
      Assimilable.Beam beam = world.of(device, Assimilable.Beam.BEAM);
      if (Positions.within(world, vessel, target, beam.reachMetres() / METRES_PER_KM, nowMillis))
        most = Math.max(most, beam.hands());
    }
    return most;
  }

  /// Puts a new pace off to the end of this moment for everything whose pace has changed by what happened.
  public static Ruling lookRound(Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId target : world.all(Assimilation.ASSIMILATION)) {
      boolean changed =
          pace(world, target, moment.now()) != world.of(target, Assimilation.ASSIMILATION).pace();
      if (changed) ruling = ruling.then(0, new Repace(target));
    }
    return ruling;
  }

  /// Tells the new pace of the work on a thing, unless it was told already.
  public static Ruling due(Repace repace, Moment moment) {
    World world = moment.world();
    EntityId target = repace.target();
    if (!world.has(target, Assimilation.ASSIMILATION)) return Ruling.nothing();
    long pace = pace(world, target, moment.now());
    return pace == world.of(target, Assimilation.ASSIMILATION).pace()
        ? Ruling.nothing()
        : Ruling.happens(new Progress.AssimilationPaced(target, pace));
  }

  /// Puts off the next turning point of the work on a thing.
  public static Ruling await(EntityId target, Moment moment) {
    World world = moment.world();
    Assimilation work = world.of(target, Assimilation.ASSIMILATION);
    if (work.pace() == 0) return Ruling.nothing();
    long all = world.of(target, Assimilable.ASSIMILABLE).workMillis();
    long done = work.doneAt(moment.now());
    for (int percent : turns(Law.of(world, work.strain()))) {
      long left = share(all, percent) - done;
      if (left > 0)
        return Ruling.nothing()
            .then(
                Math.ceilDiv(left, work.pace()), new NextPercent(target, percent, moment.entry()));
    }
    return Ruling.nothing();
  }

  private static TreeSet<Integer> turns(Law law) {
    var turns = new TreeSet<>(QUARTERS);
    for (Law.Build build : law.builds()) turns.add(Math.clamp(build.atPercent(), 1, 100));
    turns.add(Math.clamp(law.obeysPercent(), 1, 100));
    return turns;
  }

  static long share(long workMillis, int percent) {
    return (long) (workMillis / 100.0 * percent);
  }

  /// The work has come so far, unless something changed its pace meanwhile.
  public static Ruling due(NextPercent next, Moment moment) {
    World world = moment.world();
    boolean still =
        world.has(next.target(), Assimilation.ASSIMILATION)
            && world.origin(next.target(), Assimilation.ASSIMILATION) == next.since();
    return still
        ? Ruling.happens(new Progress.AssimilationReached(next.target(), next.percent()))
            .because(world.of(next.target(), Assimilation.ASSIMILATION).begun())
        : Ruling.nothing();
  }

  /// What a turning point brings.
  public static Ruling reached(Progress.AssimilationReached reached, Moment moment) {
    World world = moment.world();
    EntityId target = reached.target();
    Assimilation work = world.of(target, Assimilation.ASSIMILATION);
    Law law = Law.of(world, work.strain());
    Ruling ruling = Ruling.nothing();
    int number = 0;
    for (Law.Build build : law.growsAt(reached.percent(), world, target))
      for (int copy = 0; copy < build.copies(); copy++) {
        String name = target.name() + "_" + build.kind() + "_";
        do number++;
        while (world.find(name + number).isPresent());
        Term thing = Terms.atom(name + number);
        ruling = ruling.and(new Progress.Grown(target, thing, Terms.atom(build.kind())));
      }
    if (Math.clamp(law.obeysPercent(), 1, 100) == reached.percent())
      ruling = ruling.and(new TakenOver(target, work.mind(), work.strain()));
    if (reached.percent() < 100) return ruling.and(await(target, moment));
    String kind =
        law.turns(world, target).orElseGet(() -> world.of(target, Identity.IDENTITY).kind());
    ruling = ruling.and(new Progress.Assimilated(target, Terms.atom(kind), work.mind()));
    return ruling.and(learnt(target, work.mind(), world));
  }

  /// What a mind learns from what it has made its own.
  public static Ruling learnt(EntityId from, EntityId mind, World world) {
    Ruling ruling = Ruling.nothing();
    List<EntityId> known = Learnt.of(world, mind).technologies();
    for (EntityId technology :
        world.find(from, Assimilable.ASSIMILABLE).map(Assimilable::yields).orElse(List.of()))
      if (!known.contains(technology))
        ruling = ruling.and(new TechnologyLearnt(technology, mind, from));
    return ruling;
  }

  /// What grew serves the thing in which it grew.
  public static Ruling grown(Progress.Grown grown, World world) {
    EntityId thing = world.entity(grown.thing().text());
    return world.has(thing, Device.DEVICE)
        ? Ruling.happens(new Installed(thing, grown.target()))
        : Ruling.nothing();
  }

  /// The mind at work knows how far it has come.
  public static void percepts(EntityId body, World world, Percepts out) {
    EntityId mind = world.find(body, Minded.MINDED).map(Minded::mind).orElse(body);
    for (EntityId target : world.all(Assimilation.ASSIMILATION)) {
      if (!world.of(target, Assimilation.MIND).equals(mind)) continue;
      Assimilation work = world.of(target, Assimilation.ASSIMILATION);
      long all = world.of(target, Assimilable.ASSIMILABLE).workMillis();
      out.add(
          world.origin(target, Assimilation.ASSIMILATION),
          "assimilating",
          target,
          work.doneMillis() * 100 / all);
    }
  }
}
