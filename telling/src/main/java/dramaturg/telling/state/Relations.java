package dramaturg.telling.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.StateAt;
import dramaturg.world.mechanics.command.Commander;
import dramaturg.world.mechanics.motion.helm.Attraction;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.stage.Speak;
import dramaturg.world.state.Component;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.thought.Learnt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What claims and outcomes can ask of the state of a world. Each answer knows, for `[entry(E)]`, the fact that last
/// made it so; where nothing has since the opening, that is the first.
final class Relations implements Answers {
  private static final String IN = "in";
  private static final String IS = "is";
  private static final String CONDITION = "condition";
  private static final String SIDE = "side";
  private static final String LINKED = "linked";
  private static final String BODY_OF = "body_of";
  private static final String COMMANDS = "commands";
  private static final String DOCKED_AT = "docked_at";
  private static final String BOUND_FOR = "bound_for";
  private static final String BELIEVES = "believes";
  private static final String CAN_USE = "can_use";
  private static final String HOLDS = "holds";
  private static final String CONTROLS = "controls";
  private static final String ABLE = "able";

  /// Those of two arguments. A new one is a name here and a branch below.
  private static final List<String> PAIRS =
      List.of(
          IN, IS, CONDITION, SIDE, LINKED, BODY_OF, COMMANDS, DOCKED_AT, BOUND_FOR, BELIEVES,
          CAN_USE, HOLDS, CONTROLS, ABLE);

  /// All of them.
  static final List<StateAt.Relation> ALL =
      Stream.concat(
              PAIRS.stream().map(name -> new StateAt.Relation(name, 2)),
              Stream.of(new StateAt.Relation(ABLE, 1)))
          .toList();

  private final World world;
  private final Mechanics mechanics;
  private final Convictions convictions;
  private final int entry;

  /// @param entry the entry right after which this is so
  Relations(World world, Mechanics mechanics, Convictions convictions, int entry) {
    this.world = world;
    this.mechanics = mechanics;
    this.convictions = convictions;
    this.entry = entry;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    if (asked.pattern().arity() == 1) {
      return asked.pattern().functor().equals(ABLE)
          ? able(asked).iterator()
          : Collections.emptyIterator();
    }
    if (asked.pattern().arity() != 2) return Collections.emptyIterator();
    return switch (asked.pattern().functor()) {
      case IN -> in(asked).iterator();
      case IS -> is(asked).iterator();
      case CONDITION -> conditions(asked).iterator();
      case SIDE -> each(asked, Allegiance.ALLEGIANCE, Allegiance::faction).iterator();
      case LINKED -> each(asked, Linked.LINKED, Linked::to).iterator();
      case BODY_OF -> each(asked, Minded.MINDED, Minded::mind).iterator();
      case DOCKED_AT -> each(asked, Mooring.MOORING, Mooring::host).iterator();
      case BOUND_FOR -> each(asked, Bound.BOUND, Bound::destination).iterator();
      case COMMANDS -> commands().iterator();
      case HOLDS -> holders(asked).iterator();
      case CAN_USE -> usable(asked).iterator();
      case CONTROLS -> controllers(asked).iterator();
      case ABLE -> ableTo(asked).iterator();
      case BELIEVES -> convictions.after(entry, world, asked).iterator();
      default -> Collections.emptyIterator();
    };
  }

  /// What one component says of whom, for the relations that say of one entity that it is tied to another.
  private <T> List<Clause> each(Asked asked, Component<T> component, Function<T, EntityId> to) {
    var found = new ArrayList<Clause>();
    for (EntityId who : asked(asked.value(0), component)) {
      Term other = Terms.of(to.apply(world.of(who, component)));
      found.add(clause(asked.pattern().functor(), who, other, component));
    }
    return found;
  }

  /// The large body on whose ground something stands, by itself or with what it is in or docked at.
  private Optional<EntityId> ground(EntityId what) {
    return Positions.mover(world, what)
        .flatMap(mover ->
            world.of(mover, Course.COURSE) instanceof Course.Orbit orbit
                    && Attraction.onGround(world, mover, orbit.around())
                ? Optional.of(orbit.around())
                : Optional.empty());
  }

  /// `in(What, Place)`: directly or at any depth, or on its ground.
  private List<Clause> in(Asked asked) {
    var found = new ArrayList<Clause>();
    Optional<EntityId> place = entity(asked.value(1));
    boolean anywhere = asked.value(1) instanceof Var;
    for (EntityId what : asked(asked.value(0), Location.LOCATION)) {
      int since = 0;
      EntityId at = what;
      for (EntityId around : world.placeOf(what)) {
        since = Math.max(since, world.origin(at, Location.LOCATION));
        at = around;
        if (anywhere || place.filter(around::equals).isPresent()) {
          found.add(clause(IN, Terms.of(what), Terms.of(around), since));
        }
      }
      ground(what)
          .filter(body -> anywhere || place.filter(body::equals).isPresent())
          .ifPresent(body -> found.add(clause(IN, what, Terms.of(body), Location.LOCATION)));
    }
    return found;
  }

  /// `is(What, Kind)`: the kind that it is of now, and every kind from which that descends.
  private List<Clause> is(Asked asked) {
    var found = new ArrayList<Clause>();
    for (EntityId what : asked(asked.value(0), Identity.IDENTITY)) {
      for (String kind : world.kinds().lineage(world.of(what, Identity.IDENTITY).kind())) {
        found.add(clause(IS, what, Terms.atom(kind), Identity.IDENTITY));
      }
    }
    return found;
  }

  /// `condition(What, Condition)`: well, hurt, down, held or dead; of what has a hull whole, crippled or destroyed; of
  /// a device works, off or failed.
  private List<Clause> conditions(Asked asked) {
    var found = new ArrayList<Clause>();
    for (EntityId who : asked(asked.value(0), Vitals.VITALS)) {
      found.add(condition(who, word(world.of(who, Vitals.VITALS).condition()), Vitals.VITALS));
    }
    for (EntityId what : asked(asked.value(0), Hull.HULL)) {
      found.add(condition(what, word(world.of(what, Hull.HULL).state()), Hull.HULL));
    }
    for (EntityId what : asked(asked.value(0), Device.DEVICE)) {
      Device device = world.of(what, Device.DEVICE);
      String state = !device.intact() ? "failed" : device.on() ? "works" : "off";
      found.add(condition(what, state, Device.DEVICE));
    }
    return found;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Clause condition(EntityId what, String condition, Component<?> since) {
    return clause(CONDITION, what, Terms.atom(condition), since);
  }

  /// `commands(Who, Vessel)`.
  private List<Clause> commands() {
    var found = new ArrayList<Clause>();
    for (EntityId vessel : world.all(Commander.COMMANDER)) {
      EntityId person = world.of(vessel, Commander.COMMANDER).person();
      int since = world.origin(vessel, Commander.COMMANDER);
      found.add(clause(COMMANDS, Terms.of(person), Terms.of(vessel), since));
    }
    return found;
  }

  /// `able(Who)`: neither dead nor down nor held; a hull not destroyed.
  private List<Clause> able(Asked asked) {
    var found = new ArrayList<Clause>();
    for (EntityId who : asked(asked.value(0), Vitals.VITALS)) {
      if (Vitals.able(world, who)) found.add(able(who, Vitals.VITALS));
    }
    for (EntityId what : asked(asked.value(0), Hull.HULL)) {
      if (!Vessels.destroyed(world, what) && Vitals.able(world, what)) {
        found.add(able(what, Hull.HULL));
      }
    }
    return found;
  }

  /// `able(Who, Deed)`: whose condition lets them try it; who is held can do some things all the same.
  private List<Clause> ableTo(Asked asked) {
    Optional<EntityId> who = entity(asked.value(0)).filter(id -> world.has(id, Vitals.VITALS));
    Term deed = asked.value(1);
    if (who.isEmpty() || deed instanceof Var || !isPossible(who.get(), deed)) return List.of();
    return List.of(clause(ABLE, who.get(), deed, Vitals.VITALS));
  }

  private boolean isPossible(EntityId who, Term deed) {
    boolean talk = deed.functor().equals("send") || deed.functor().equals("broadcast");
    List<Term> args = deed instanceof Struct struct ? struct.args() : List.of();
    return Vitals.able(world, who)
        || talk && new Speak(who, "", List.of(), deed, 0, 0).isPossible(world)
        || mechanics
            .action(deed.functor(), args.size())
            .flatMap(type -> type.read(who, args, world))
            .filter(action -> action.isPossible(world))
            .isPresent();
  }

  /// `controls(Who, Vessel)`: at its controls, or with a remote that works it.
  private List<Clause> controllers(Asked asked) {
    Optional<EntityId> who = entity(asked.value(0));
    if (who.isEmpty()) return List.of();
    return asked(asked.value(1), Hull.HULL).stream()
        .filter(hull ->
            Vessels.controls(world, who.get(), hull)
                || Remote.of(world, who.get(), hull).isPresent())
        .map(hull -> clause(CONTROLS, who.get(), Terms.of(hull), Location.LOCATION))
        .toList();
  }

  private Clause able(EntityId who, Component<?> since) {
    Term entry = Terms.number(world.origin(who, since));
    return Clause.stated(Terms.struct(ABLE, Terms.of(who)).with(Terms.struct("entry", entry)));
  }

  /// `holds(Who, Technology)`: a faction or a person has mastered it, or a person's side has.
  private List<Clause> holders(Asked asked) {
    var found = new ArrayList<Clause>();
    for (EntityId holder : world.all(Learnt.LEARNT)) {
      for (EntityId technology : Learnt.of(world, holder).technologies()) {
        found.add(clause(HOLDS, holder, Terms.of(technology), Learnt.LEARNT));
        for (EntityId one : asked(asked.value(0), Vitals.VITALS)) {
          if (Allegiance.of(world, one).filter(holder::equals).isPresent()) {
            int since = world.origin(holder, Learnt.LEARNT);
            found.add(clause(HOLDS, Terms.of(one), Terms.of(technology), since));
          }
        }
      }
    }
    return found;
  }

  /// `can_use(Who, Device)`: it is not broken, and is in their hands or in the room in which they are, or serves a
  /// vessel that they control or are.
  private List<Clause> usable(Asked asked) {
    var found = new ArrayList<Clause>();
    Optional<EntityId> who = entity(asked.value(0));
    var devices = new ArrayList<>(asked(asked.value(1), Device.DEVICE));
    for (EntityId weapon : asked(asked.value(1), HandWeapon.HAND_WEAPON))
      if (!devices.contains(weapon)) devices.add(weapon);
    for (EntityId device : devices) {
      boolean broken = world.find(device, Device.DEVICE).filter(is -> !is.intact()).isPresent();
      if (who.isPresent() && !broken && withinReach(who.get(), device)) {
        int since =
            Math.max(
                world.origin(who.get(), Location.LOCATION),
                world.origin(device, Location.LOCATION));
        found.add(clause(CAN_USE, Terms.of(who.get()), Terms.of(device), since));
      }
    }
    return found;
  }

  private boolean withinReach(EntityId who, EntityId device) {
    EntityId host = world.find(device, Device.DEVICE).map(Device::host).orElse(device);
    return world.within(device, who)
        || host.equals(who)
        || Vessels.controls(world, who, host)
        || Vessels.room(world, who).filter(room -> world.within(device, room)).isPresent();
  }

  private Clause clause(String name, EntityId subject, Term value, Component<?> since) {
    return clause(name, Terms.of(subject), value, world.origin(subject, since));
  }

  static Clause clause(String name, Term subject, Term value, int since) {
    Struct literal = Terms.struct(name, subject, value);
    return Clause.stated(literal.with(Terms.struct("entry", Terms.number(since))));
  }

  /// The entities that an argument can mean, of those that have the component.
  private List<EntityId> asked(Term argument, Component<?> having) {
    if (argument instanceof Var) return world.all(having);
    return entity(argument).filter(id -> world.has(id, having)).map(List::of).orElse(List.of());
  }

  private Optional<EntityId> entity(Term argument) {
    return argument instanceof Atom(String name) ? world.find(name) : Optional.empty();
  }
}
