package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.outbreak.Happening;
import dramaturg.world.mechanics.contagion.outbreak.Happening.Route;
import dramaturg.world.mechanics.contagion.outbreak.Outbreak;
import dramaturg.world.mechanics.contagion.outbreak.Stage;
import dramaturg.world.mechanics.contagion.outbreak.Strain;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.ShareTaken;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Perished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How strains spread among the members of crowds, and between them and bodies beside them. Among members an
/// [Outbreak] decides exactly, member by member; every infection is a small fact that follows from that of the member
/// who passed it on, and every share taken in [#TURNS] is a fact that minds can tell.
final class Crowds {
  /// The shares of a crowd that are turning points, in percent; a turning point is passed when more than that are
  /// taken.
  static final List<Integer> TURNS = List.of(0, 10, 25, 50, 75, 90, 99);

  private static final double HOUR_MILLIS = 3_600_000;

  private Crowds() {}

  /// A strain from outside reaches some member.
  ///
  /// @param by who bears it
  static Ruling reached(EntityId crowd, EntityId strain, EntityId by, Route route, Moment moment) {
    World world = moment.world();
    Law law = Law.of(world, strain);
    if (!law.suits(world, crowd)
        || Carried.of(world, crowd).immuneTo().contains(strain)
        || !world.has(crowd, Infestation.Housing.HOUSING)
        || world.of(crowd, Crowd.CROWD).size() == 0) return Ruling.nothing();
    Die die = moment.die("reached", crowd);
    Plague plague = plague(crowd, moment);
    int member = plague.anyLiving(die);
    if (!die.chance(edge(world, crowd, law), 1_000_000)) return Ruling.nothing();
    Plague.Strain spread =
        plague.has(strain) ? plague.strain(strain) : begin(crowd, strain, plague, moment);
    if (!prevails(crowd, strain, member, plague, moment)
        || !spread.outbreak.infect(member, Plague.NOBODY, moment.now())) return Ruling.nothing();
    int origin = world.origin(by, Infection.INFECTION);
    return Ruling.happens(new Cases.MemberInfected(crowd, member, strain, by, Plague.NOBODY, route))
        .onlyBecause(origin)
        .byChance();
  }

  private static Plague plague(EntityId crowd, Moment moment) {
    return moment.process(
        Plague.class,
        "plague",
        crowd,
        () -> {
          var housing = moment.world().of(crowd, Infestation.Housing.HOUSING);
          long size = moment.world().of(crowd, Crowd.CROWD).size();
          Die die = moment.die("contacts", crowd);
          return new Plague(housing.quarters().network(die), housing.members(), size, die);
        });
  }

  /// How often in a million a strain prevails over what the crowd carries by nature.
  private static long edge(World world, EntityId crowd, Law law) {
    return Carried.of(world, crowd).strains().stream()
        .map(strain -> Law.of(world, strain))
        .filter(rival -> !rival.equals(law))
        .findFirst()
        .map(rival -> law.potency() * 1_000_000 / (law.potency() + rival.potency()))
        .orElse(1_000_000L);
  }

  /// Each touch has to overcome what the members carry, so all hazards shrink by that chance.
  private static Plague.Strain begin(
      EntityId crowd, EntityId strain, Plague plague, Moment moment) {
    World world = moment.world();
    Law law = Law.of(world, strain);
    double edge = edge(world, crowd, law) / 1_000_000.0;
    List<Stage> stages =
        law.course().stages().stream()
            .map(stage ->
                new Stage(
                    stage.name(),
                    stage.lasting(),
                    stage.contactsPerHour() * edge,
                    stage.linksPerHour() * edge))
            .toList();
    var course = new Strain(law.course().name(), stages, law.course().after());
    Outbreak outbreak =
        Outbreak.begin(
            plague.network(),
            course,
            Outbreak.Detail.STAGES,
            moment.die("outbreak of " + strain.name(), crowd),
            moment.now());
    if (world.has(crowd, Linked.LINKED)) outbreak.linkAll(moment.now());
    return plague.begin(strain, outbreak, moment.now());
  }

  /// Whether the strain prevails over others that a member is infected with; the loser is out of that member for
  /// good.
  private static boolean prevails(
      EntityId crowd, EntityId strain, int member, Plague plague, Moment moment) {
    long own = Law.of(moment.world(), strain).potency();
    for (EntityId other : plague.strains()) {
      Outbreak rival = plague.strain(other).outbreak;
      if (other.equals(strain) || rival.stage(member, moment.now()).isEmpty()) continue;
      long potency = Law.of(moment.world(), other).potency();
      if (!moment.die("contest", crowd).chance(own, own + potency)) return false;
      rival.immunise(member, moment.now());
    }
    return true;
  }

  /// A member's infection was written: notes its entry, and sees to what comes next.
  static Ruling infected(Cases.MemberInfected infected, Moment moment) {
    EntityId crowd = infected.crowd();
    Plague plague = plague(crowd, moment);
    Plague.Strain spread = plague.strain(infected.strain());
    spread.note(infected.member(), moment.entry());
    Ruling ruling = wave(crowd, infected.strain(), spread, moment);
    if (spread.count == 1) ruling = ruling.and(touches(crowd, infected.strain(), spread, moment));
    if (Law.of(moment.world(), infected.strain()).takesAt() > 0) return ruling;
    return share(crowd, infected.strain(), infected.member(), plague, moment).and(ruling);
  }

  /// Puts off the next happening, unless it is already put off to the right time.
  private static Ruling wave(EntityId crowd, EntityId strain, Plague.Strain spread, Moment moment) {
    var next = spread.outbreak.nextAtMillis();
    if (next.isEmpty() || next.getAsLong() == spread.waveAt) return Ruling.nothing();
    spread.waveAt = Math.max(moment.now(), next.getAsLong());
    return Ruling.nothing()
        .then(spread.waveAt - moment.now(), new Later.Wave(crowd, strain, spread.waveAt));
  }

  /// Plays the outbreak up to the first happening of this moment that is told.
  static Ruling wave(Later.Wave due, Moment moment) {
    EntityId crowd = due.crowd();
    Plague plague = plague(crowd, moment);
    Plague.Strain spread = plague.strain(due.strain());
    if (spread.waveAt != due.atMillis()) return Ruling.nothing();
    spread.waveAt = Long.MAX_VALUE;
    int takesAt = Law.of(moment.world(), due.strain()).takesAt();
    while (true) {
      Optional<Happening> happening = spread.outbreak.next(moment.now());
      if (happening.isEmpty()) return wave(crowd, due.strain(), spread, moment);
      switch (happening.get()) {
        case Happening.Infection infection -> {
          if (prevails(crowd, due.strain(), infection.who(), plague, moment))
            return told(crowd, due.strain(), infection, spread);
          spread.outbreak.immunise(infection.who(), moment.now());
        }
        case Happening.StageBegun(long at, int who, int stage) -> {
          if (stage == takesAt) {
            Ruling ruling = share(crowd, due.strain(), who, plague, moment);
            if (!ruling.facts().isEmpty())
              return ruling.and(wave(crowd, due.strain(), spread, moment));
          }
        }
        case Happening.Over(long at, int who) ->
            spread.lose(takesAt < stages(due.strain(), moment));
      }
    }
  }

  private static int stages(EntityId strain, Moment moment) {
    return Law.of(moment.world(), strain).course().stages().size();
  }

  private static Ruling told(
      EntityId crowd, EntityId strain, Happening.Infection infection, Plague.Strain spread) {
    var infected =
        new Cases.MemberInfected(
            crowd, infection.who(), strain, crowd, infection.from(), infection.route());
    return Ruling.happens(infected).onlyBecause(spread.entries[infection.from()]).byChance();
  }

  /// One more member is taken; tells it if that passes a turning point.
  private static Ruling share(
      EntityId crowd, EntityId strain, int member, Plague plague, Moment moment) {
    Plague.Strain spread = plague.strain(strain);
    spread.taken++;
    int passed = -1;
    while (spread.turning < TURNS.size()
        && spread.taken * 100L > (long) TURNS.get(spread.turning) * plague.alive()) {
      passed = TURNS.get(spread.turning++);
    }
    if (passed < 0) return Ruling.nothing();
    EntityId mind = moment.world().of(crowd, Infestation.INFESTATION).strains().get(strain).mind();
    return Ruling.happens(new ShareTaken(crowd, mind, strain, passed, spread.taken))
        .onlyBecause(spread.entries[member])
        .byChance();
  }

  /// Sees to it that a crowd in which a strain is abroad touches bodies beside it, now that some may be there.
  static Ruling lookRound(Moment moment) {
    Ruling ruling = Ruling.nothing();
    for (EntityId crowd : moment.world().all(Infestation.INFESTATION)) {
      Plague plague = plague(crowd, moment);
      for (EntityId strain : plague.strains())
        ruling = ruling.and(touches(crowd, strain, plague.strain(strain), moment));
    }
    return ruling;
  }

  private static Ruling touches(
      EntityId crowd, EntityId strain, Plague.Strain spread, Moment moment) {
    if (spread.touching) return Ruling.nothing();
    double rate = rate(crowd, strain, moment.world());
    if (rate <= 0) return Ruling.nothing();
    spread.touching = true;
    return again(crowd, strain, rate, moment);
  }

  private static Ruling again(EntityId crowd, EntityId strain, double rate, Moment moment) {
    long delay = (long) moment.die("touch", crowd).exponential(HOUR_MILLIS / rate);
    return Ruling.nothing().then(Math.max(1, delay), new Later.CrowdTouch(crowd, strain));
  }

  /// How often in an hour bodies would be touched or reached if every member were contagious.
  private static double rate(EntityId crowd, EntityId strain, World world) {
    Stage stage = mostContagious(Law.of(world, strain));
    return stage.contactsPerHour() * Persons.ELBOWS * exposed(crowd, strain, false, world).size()
        + stage.linksPerHour() * exposed(crowd, strain, true, world).size();
  }

  private static Stage mostContagious(Law law) {
    Stage most = law.stage(0);
    for (Stage stage : law.course().stages())
      if (stage.contactsPerHour() + stage.linksPerHour()
          > most.contactsPerHour() + most.linksPerHour()) most = stage;
    return most;
  }

  /// The bodies beside a crowd, or linked to the same, that could get the strain.
  private static List<EntityId> exposed(
      EntityId crowd, EntityId strain, boolean overLink, World world) {
    var found = new ArrayList<EntityId>();
    List<EntityId> near =
        overLink
            ? Linked.of(world, crowd).map(hive -> Linked.members(world, hive)).orElse(List.of())
            : Persons.beside(crowd, world);
    for (EntityId one : near)
      if (!world.has(one, Crowd.CROWD)
          && Persons.many(one, world) == 1
          && Persons.canInfect(world, one, strain)) found.add(one);
    return found;
  }

  /// A member touched or reached somebody: thinned by the share that is contagious.
  static Ruling touched(Later.CrowdTouch touch, Moment moment) {
    World world = moment.world();
    Plague plague = plague(touch.crowd(), moment);
    Plague.Strain spread = plague.strain(touch.strain());
    double rate = rate(touch.crowd(), touch.strain(), world);
    spread.touching = rate > 0 && plague.alive() > 0;
    if (!spread.touching) return Ruling.nothing();
    Ruling ruling = again(touch.crowd(), touch.strain(), rate, moment);
    Die die = moment.die("whom", touch.crowd());
    Stage stage = mostContagious(Law.of(world, touch.strain()));
    List<EntityId> beside = exposed(touch.crowd(), touch.strain(), false, world);
    boolean overLink =
        die.unit() * rate >= stage.contactsPerHour() * Persons.ELBOWS * beside.size();
    List<EntityId> near = overLink ? exposed(touch.crowd(), touch.strain(), true, world) : beside;
    if (near.isEmpty() || die.below(plague.alive()) >= spread.sick) return ruling;
    EntityId host = die.pick(near);
    if (!Persons.succumbs(host, touch.strain(), moment)) return ruling;
    return Ruling.happens(new Cases.Infected(host, touch.strain(), touch.crowd()))
        .onlyBecause(spread.anyEntry(die, moment.now()))
        .byChance()
        .and(ruling);
  }

  /// Some members are dead; who, chance decides.
  static Ruling perished(Perished perished, Moment moment) {
    if (!moment.world().has(perished.crowd(), Infestation.INFESTATION)) return Ruling.nothing();
    Plague plague = plague(perished.crowd(), moment);
    Die die = moment.die("perished", perished.crowd());
    for (long dead = 0; dead < perished.count() && plague.alive() > 0; dead++) {
      int member = plague.anyLiving(die);
      for (EntityId strain : plague.strains()) {
        Plague.Strain spread = plague.strain(strain);
        var stage = spread.outbreak.stage(member, moment.now());
        if (stage.isPresent())
          spread.lose(stage.getAsInt() >= Law.of(moment.world(), strain).takesAt());
      }
      plague.kill(member, moment.now());
    }
    Ruling ruling = Ruling.nothing();
    for (EntityId strain : plague.strains())
      ruling = ruling.and(wave(perished.crowd(), strain, plague.strain(strain), moment));
    return ruling;
  }
}
