package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.contagion.outbreak.Happening.Route;
import dramaturg.world.mechanics.contagion.outbreak.Lasting;
import dramaturg.world.mechanics.contagion.outbreak.Stage;
import dramaturg.world.mechanics.contagion.outbreak.Strain;
import dramaturg.world.mechanics.contagion.works.Works;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.hive.Transformed;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a strain does in single bodies, and how those pass it on. A body is in touch with at most [#ELBOWS] of those
/// around it at a time; whom, changes so often that each touch is with anybody there. Waiting times are memoryless,
/// so a body that meets nobody loses nothing by it.
final class Persons {
  /// With how many others a body is in touch at a time, at most.
  static final int ELBOWS = 4;

  private static final double HOUR_MILLIS = 3_600_000;

  private Persons() {}

  /// What comes of an injection: the strain takes, or what the target bears strikes back.
  static Ruling injected(Cases.Injected injected, Moment moment) {
    World world = moment.world();
    Optional<EntityId> rival =
        Carried.strainOf(world, injected.target()).filter(own -> !own.equals(injected.strain()));
    if (rival.isPresent() && !wins(injected.strain(), rival.get(), injected.target(), moment)) {
      return attempt(injected.by(), rival.get(), injected.target(), world);
    }
    return attempt(injected.target(), injected.strain(), injected.by(), world);
  }

  private static Ruling attempt(EntityId host, EntityId strain, EntityId by, World world) {
    return canInfect(world, host, strain)
        ? Ruling.happens(new Cases.Infected(host, strain, by))
        : Ruling.happens(new Cases.Resisted(host, strain));
  }

  /// Of two strains that meet in one body each wins in proportion to its potency.
  private static boolean wins(EntityId strain, EntityId rival, EntityId host, Moment moment) {
    long own = Law.of(moment.world(), strain).potency();
    long other = Law.of(moment.world(), rival).potency();
    return moment.die("contest", host).chance(own, own + other);
  }

  static boolean canInfect(World world, EntityId host, EntityId strain) {
    return suits(world, host, strain)
        && (Law.of(world, strain).wakesDead() || Vitals.alive(world, host));
  }

  private static boolean suits(World world, EntityId host, EntityId strain) {
    boolean has =
        world.find(host, Infection.INFECTION).filter(in -> in.strain().equals(strain)).isPresent();
    return !has
        && Law.of(world, strain).suits(world, host)
        && !Carried.of(world, host).immuneTo().contains(strain);
  }

  /// The strain that a body gives to whom it kills: it injects, and the strain does something with the dead. Of several
  /// that it bears it gives the first that suits.
  static Optional<EntityId> given(EntityId dead, EntityId by, World world) {
    boolean can =
        Carried.of(world, by).injects() && !by.equals(dead) && world.has(dead, Vitals.VITALS);
    if (!can) return Optional.empty();
    return Stream.concat(
            Carried.strainOf(world, by).stream(), Carried.of(world, by).strains().stream())
        .filter(strain -> suits(world, dead, strain))
        .filter(strain ->
            Law.of(world, strain).wakesDead() || Law.of(world, strain).hatching().isPresent())
        .findFirst();
  }

  /// A body that is exposed: it is infected unless what it bears holds out.
  static boolean succumbs(EntityId host, EntityId strain, Moment moment) {
    World world = moment.world();
    if (!canInfect(world, host, strain)) return false;
    Optional<EntityId> rival = Carried.strainOf(world, host).filter(own -> !own.equals(strain));
    return rival.isEmpty() || wins(strain, rival.get(), host, moment);
  }

  /// The first stage begins with the infection.
  static Ruling infected(Cases.Infected infected, Moment moment) {
    return begun(infected.host(), infected.strain(), 0, moment);
  }

  static Ruling reached(Cases.StageReached reached, Moment moment) {
    return begun(reached.host(), reached.strain(), reached.number(), moment);
  }

  private static Ruling begun(EntityId host, EntityId strain, int stage, Moment moment) {
    World world = moment.world();
    Law law = Law.of(world, strain);
    Infection infection = world.of(host, Infection.INFECTION);
    Ruling ruling = Ruling.nothing();
    if (stage == law.takesAt()
        && Vitals.alive(world, host)
        && changes(host, infection.mind(), law, world))
      ruling = ruling.and(new TakenOver(host, infection.mind(), strain));
    Stage now = law.stage(stage);
    long since = infection.sinceMillis();
    Die course = moment.die("course", host);
    Optional<Long> lasts = lasting(now.lasting(), course);
    if (lasts.isPresent())
      ruling = ruling.then(lasts.get(), new Later.NextStage(host, strain, since, stage + 1));
    return ruling.and(again(new Later.Touch(host, strain, since, stage), now, moment));
  }

  /// Whether being taken makes a difference to a host: it may have been woken from the dead before.
  private static boolean changes(EntityId host, EntityId mind, Law law, World world) {
    boolean follows =
        world.find(host, Minded.MINDED).filter(m -> m.mind().equals(mind)).isPresent();
    return !follows || law.turns(world, host).isPresent();
  }

  private static Optional<Long> lasting(Lasting lasting, Die die) {
    return switch (lasting) {
      case Lasting.Fixed(long millis) -> Optional.of(millis);
      case Lasting.Between(long from, long to) -> Optional.of(die.between(from, to));
      case Lasting.Exponential(long mean) -> Optional.of((long) die.exponential(mean));
      case Lasting.Forever() -> Optional.empty();
    };
  }

  static Ruling nextStage(Later.NextStage next, Moment moment) {
    World world = moment.world();
    Optional<Infection> infection = still(world, next.host(), next.strain(), next.sinceMillis());
    if (infection.isEmpty() || !Vitals.alive(world, next.host())) return Ruling.nothing();
    Law law = Law.of(world, next.strain());
    if (next.stage() < law.course().stages().size()) {
      var name = Terms.atom(law.stage(next.stage()).name());
      return Ruling.happens(new Cases.StageReached(next.host(), next.strain(), name, next.stage()));
    }
    boolean immune = law.course().after() == Strain.After.IMMUNE;
    return Ruling.happens(new Cases.Recovered(next.host(), next.strain(), immune));
  }

  private static Optional<Infection> still(
      World world, EntityId host, EntityId strain, long sinceMillis) {
    return world
        .find(host, Infection.INFECTION)
        .filter(now -> now.strain().equals(strain) && now.sinceMillis() == sinceMillis);
  }

  /// A body that was taken takes the shape that the strain gives it, and its new mind learns what it knew.
  static Ruling taken(TakenOver taken, World world) {
    if (!world.has(taken.by(), Law.LAW) || !world.has(taken.host(), Infection.INFECTION))
      return Ruling.nothing();
    Optional<Ruling> turned =
        Law.of(world, taken.by())
            .turns(world, taken.host())
            .map(kind ->
                Ruling.happens(new Transformed(taken.host(), Terms.atom(kind), taken.by())));
    return turned.orElse(Ruling.nothing()).and(Works.learnt(taken.host(), taken.mind(), world));
  }

  /// How often in an hour a host touches or reaches others.
  private static double rate(Stage stage, EntityId host, World world) {
    double links = world.has(host, Linked.LINKED) ? stage.linksPerHour() : 0;
    return stage.contactsPerHour() * ELBOWS + links;
  }

  private static Ruling again(Later.Touch touch, Stage stage, Moment moment) {
    double rate = rate(stage, touch.host(), moment.world());
    if (rate <= 0) return Ruling.nothing();
    long delay = (long) moment.die("touch", touch.host()).exponential(HOUR_MILLIS / rate);
    return Ruling.nothing().then(Math.max(1, delay), touch);
  }

  /// Each stage has its own row of touches; that of an earlier one ends here.
  static Ruling touch(Later.Touch touch, Moment moment) {
    World world = moment.world();
    EntityId host = touch.host();
    Optional<Infection> infection =
        still(world, host, touch.strain(), touch.sinceMillis())
            .filter(now -> now.stage() == touch.stage());
    if (infection.isEmpty() || !Vitals.alive(world, host)) return Ruling.nothing();
    Stage stage = Law.of(world, touch.strain()).stage(touch.stage());
    Ruling ruling = again(touch, stage, moment);
    double rate = rate(stage, host, world);
    if (rate <= 0) return ruling;
    Die die = moment.die("whom", host);
    boolean overLink = die.unit() * rate >= stage.contactsPerHour() * ELBOWS;
    List<EntityId> around = overLink ? linkedTo(host, world) : beside(host, world);
    long count = count(around, world);
    if (count == 0 || (!overLink && count < ELBOWS && die.below(ELBOWS) >= count)) return ruling;
    long chosen = die.between(0, count - 1);
    for (EntityId one : around) {
      long many = many(one, world);
      if (chosen < many) return reach(one, touch, overLink, moment).and(ruling);
      chosen -= many;
    }
    return ruling;
  }

  private static Ruling reach(EntityId target, Later.Touch touch, boolean overLink, Moment moment) {
    World world = moment.world();
    int origin = world.origin(touch.host(), Infection.INFECTION);
    if (world.has(target, Crowd.CROWD)) {
      Route route = overLink ? Route.LINK : Route.CONTACT;
      return Crowds.reached(target, touch.strain(), touch.host(), route, moment);
    }
    if (!succumbs(target, touch.strain(), moment)) return Ruling.nothing();
    WorldFact infected = new Cases.Infected(target, touch.strain(), touch.host());
    return Ruling.happens(infected).onlyBecause(origin).byChance();
  }

  /// The living beside a body: others, and crowds.
  static List<EntityId> beside(EntityId host, World world) {
    Optional<EntityId> place = Positions.container(world, host);
    if (place.isEmpty()) return List.of();
    return world.contents(place.get()).stream()
        .filter(other -> !other.equals(host) && many(other, world) > 0)
        .toList();
  }

  private static List<EntityId> linkedTo(EntityId host, World world) {
    Optional<EntityId> hive = Linked.of(world, host);
    if (hive.isEmpty()) return List.of();
    var found = new ArrayList<EntityId>();
    for (EntityId member : Linked.members(world, hive.get()))
      if (!member.equals(host) && many(member, world) > 0) found.add(member);
    return found;
  }

  private static long count(List<EntityId> some, World world) {
    return some.stream().mapToLong(one -> many(one, world)).sum();
  }

  /// As how many living beings the entity counts.
  static long many(EntityId id, World world) {
    if (world.has(id, Crowd.CROWD)) return world.of(id, Crowd.CROWD).size();
    return world.has(id, Vitals.VITALS) && Vitals.alive(world, id) ? 1 : 0;
  }
}
