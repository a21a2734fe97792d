package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.boarding.fight.Blows;
import dramaturg.world.mechanics.boarding.fight.Bursts;
import dramaturg.world.mechanics.boarding.fight.FieldFacts;
import dramaturg.world.mechanics.boarding.fight.Fields;
import dramaturg.world.mechanics.boarding.fight.Fighting;
import dramaturg.world.mechanics.boarding.fight.Skirmish;
import dramaturg.world.mechanics.boarding.fight.Skirmishes;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Portable;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.CameTo;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Slumber;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules what people can do in rooms, and to each other. What a ship does is ruled elsewhere.
public final class Boarding implements Mechanic {
  /// How long one lies after being felled, in milliseconds: at least this, at most twice.
  static final long DOWN_MILLIS = 600_000;

  private static final long TAMPER_MILLIS = 30_000;
  private static final int TAMPER_PERCENT = 60;
  private static final long SEARCH_MILLIS = 60_000;

  private record ComingTo(EntityId person, int downed) implements Timer {}

  @Override
  public String name() {
    return "boarding";
  }

  @Override
  public List<Setting<?>> settings() {
    return Fittings.ALL;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Deeds.Walk.class,
        Deeds.SendCrowd.class,
        Deeds.Strike.class,
        Deeds.Shoot.class,
        Deeds.Stun.class,
        Deeds.Tamper.class,
        Deeds.RaiseField.class,
        Deeds.DropField.class,
        Deeds.Search.class,
        Deeds.Slap.class,
        Deeds.ThrowOut.class,
        Deeds.Take.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Blows.Struck.class,
        Blows.Shot.class,
        Blows.Evaded.class,
        Skirmish.FightBegun.class,
        Skirmish.Volley.class,
        Skirmish.FightEnded.class,
        Bursts.Burst.class,
        Marching.CrowdSent.class,
        Tampered.class,
        Intruders.IntruderSeen.class,
        Found.class,
        Affronts.Slapped.class,
        Affronts.ThrownOut.class,
        FieldFacts.FieldRaised.class,
        FieldFacts.FieldSetUp.class,
        FieldFacts.FieldFell.class,
        FieldFacts.Repelled.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Fittings.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Walk walk -> Walking.judge(walk, moment);
      case Deeds.SendCrowd send -> Marching.send(send, moment);
      case Deeds.Strike(EntityId actor, EntityId target) ->
          Fighting.judge(actor, target, Fighting.Manner.STRIKE, moment);
      case Deeds.Shoot(EntityId actor, EntityId target) ->
          Fighting.judge(actor, target, Fighting.Manner.SHOOT, moment);
      case Deeds.Stun(EntityId actor, EntityId target) ->
          Fighting.judge(actor, target, Fighting.Manner.STUN, moment);
      case Deeds.Tamper tamper -> tamper(tamper, moment);
      case Deeds.RaiseField(EntityId actor, EntityId around) -> Fields.raise(actor, around, moment);
      case Deeds.DropField(EntityId actor, EntityId around) -> Fields.drop(actor, around, moment);
      case Deeds.Search search -> search(search, moment);
      case Deeds.Slap slap -> Affronts.slap(slap, moment.world());
      case Deeds.ThrowOut out -> Affronts.throwOut(out, moment);
      case Deeds.Take take -> take(take, moment.world());
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case ComingTo coming -> comesTo(coming, moment.world());
      case Marching.Step step -> Marching.due(step, moment);
      case Skirmish.NextVolley next -> Skirmishes.due(next, moment);
      case Bursts.Wrecked wrecked -> Bursts.due(wrecked, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  private static Ruling comesTo(ComingTo coming, World world) {
    boolean still =
        world.origin(coming.person(), Vitals.VITALS) == coming.downed()
            && world.of(coming.person(), Vitals.VITALS).condition() == Vitals.Condition.DOWN;
    return still ? Ruling.happens(new CameTo(coming.person())) : Ruling.nothing();
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return own(fact, moment).and(Skirmishes.react(fact, moment));
  }

  private static Ruling own(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Marching.CrowdSent sent -> Marching.sent(sent, moment);
      case RoomHit hit -> Fighting.roomHit(hit, moment);
      case DeviceDamaged(EntityId device, int condition) ->
          Bursts.damaged(device, condition, moment.world())
              .and(Fields.fall(device, moment.world()));
      case Switched(EntityId device, boolean _) -> Fields.fall(device, moment.world());

      case Moved(EntityId what, EntityId _, EntityId to) ->
          Fields.fall(what, moment.world()).and(Intruders.moved(what, to, moment.world()));
      case Died(EntityId person, EntityId by) -> Fields.fall(person, moment.world());
      case Downed(EntityId person, EntityId by, int health) -> down(person, moment);
      default -> Ruling.nothing();
    };
  }

  private static Ruling down(EntityId person, Moment moment) {
    long lies = moment.die("coming to", person).between(DOWN_MILLIS, 2 * DOWN_MILLIS);
    return Fields.fall(person, moment.world()).then(lies, new ComingTo(person, moment.entry()));
  }

  private static Ruling tamper(Deeds.Tamper tamper, Moment moment) {
    World world = moment.world();
    Optional<Device> device = world.find(tamper.device(), Device.DEVICE);
    if (device.isEmpty()) return Ruling.refused("no_such_device");
    if (!withinGrasp(world, tamper.actor(), tamper.device())) return Ruling.refused("not_here");
    Optional<Ruling> kept = Fields.keepsOff(tamper.actor(), tamper.device(), moment);
    if (kept.isPresent()) return kept.get();
    if (!moment.begun()) return Ruling.takes(TAMPER_MILLIS);
    int left = Math.max(0, device.get().condition() - TAMPER_PERCENT);
    return Ruling.happens(
        new Tampered(tamper.actor(), tamper.device()), new DeviceDamaged(tamper.device(), left));
  }

  private static Ruling search(Deeds.Search search, Moment moment) {
    World world = moment.world();
    if (Vessels.room(world, search.actor()).filter(search.room()::equals).isEmpty())
      return Ruling.refused("not_here");
    if (!moment.begun()) return Ruling.takes(SEARCH_MILLIS);
    Ruling ruling = Ruling.nothing();
    for (EntityId thing : world.contents(search.room())) {
      if (Unseen.hidden(world, thing) && !thing.equals(search.actor()))
        ruling = ruling.and(new Found(search.actor(), thing));
    }
    return ruling;
  }

  private static Ruling take(Deeds.Take take, World world) {
    if (!withinGrasp(world, take.actor(), take.thing())) return Ruling.refused("not_here");
    boolean light =
        world.has(take.thing(), HandWeapon.HAND_WEAPON) && !Fighting.fights(world, take.thing());
    if (!light && !world.has(take.thing(), Portable.PORTABLE)) return Ruling.refused("too_heavy");
    if (!light && Portable.fitted(world, take.thing())) return Ruling.refused("built_in");
    EntityId from = Positions.container(world, take.thing()).orElseThrow();
    return Ruling.happens(new Moved(take.thing(), from, take.actor()));
  }

  /// Whether a thing lies where somebody is, or on somebody there who cannot keep it from them.
  private static boolean withinGrasp(World world, EntityId actor, EntityId thing) {
    if (Positions.sideBySide(world, actor, thing)) return true;
    return Positions.container(world, thing)
        .filter(body -> world.has(body, Vitals.VITALS) && !Vitals.able(world, body))
        .filter(body -> Positions.sideBySide(world, actor, body))
        .isPresent();
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    world
        .find(body, Vitals.VITALS)
        .ifPresent(v ->
            out.add(
                world.origin(body, Vitals.VITALS), "health", body, 100L * v.health() / v.max()));
    if (world.has(body, Hull.HULL)) rooms(body, world, out);
    Intruders.percepts(body, world, out);
    Optional<EntityId> room = Vessels.room(world, body);
    if (room.isEmpty()) return;
    int here = world.origin(body, Location.LOCATION);
    out.add(here, "in", body, room.get());
    Vessels.of(world, body).ifPresent(vessel -> out.add(here, "aboard", body, vessel));
    for (EntityId next : world.of(room.get(), Room.ROOM).leadsTo())
      out.add(here, "exit", room.get(), next);
    for (Airlock.Gangway way : Airlock.openFrom(world, room.get()))
      out.add(
          Math.max(here, world.origin(way.docked(), Mooring.MOORING)),
          "exit",
          room.get(),
          way.room());
    for (EntityId thing : world.contents(room.get())) {
      if (thing.equals(body) || Unseen.from(world, body, thing)) continue;
      int came = Math.max(here, world.origin(thing, Location.LOCATION));
      out.add(came, "here", room.get(), thing, world.of(thing, Identity.IDENTITY).kind());
      state(thing, world, out);
      Fields.percepts(thing, world, out);
      Skirmishes.percepts(thing, world, out);
    }
  }

  /// A mind that has a vessel for a body knows its rooms.
  private static void rooms(EntityId vessel, World world, Percepts out) {
    for (EntityId inside : world.everythingIn(vessel)) {
      boolean own =
          world.has(inside, Room.ROOM) && Vessels.of(world, inside).equals(Optional.of(vessel));
      if (!own) continue;
      Room room = world.of(inside, Room.ROOM);
      out.add(world.origin(inside, Room.ROOM), "room", inside, vessel, room.use());
    }
  }

  private static void state(EntityId thing, World world, Percepts out) {
    Vitals.Condition is = world.or(thing, Vitals.CONDITION, Vitals.Condition.WELL);
    if (is.able()) return;
    boolean seemsDead =
        world.has(thing, Slumber.SLUMBER) && world.of(thing, Slumber.SLUMBER).seemsDead();
    int origin = world.origin(thing, Vitals.VITALS);
    if (!is.alive() || seemsDead) out.add(origin, "dead", thing);
    else if (is == Vitals.Condition.HELD) out.add(origin, "bound", thing);
    else out.add(origin, "down", thing);
  }

  /// Rooms lead to each other both ways, whichever of them says so.
  static void connect(EntityId room, Room as, Opening opening) {
    World world = opening.world();
    Room mine = as.with(world.or(room, Room.ROOM, Room.PLAIN).leadsTo());
    for (EntityId other : as.leadsTo()) {
      mine = mine.beside(other);
      opening.put(other, Room.ROOM, world.or(other, Room.ROOM, Room.PLAIN).beside(room));
    }
    opening.put(room, Room.ROOM, mine);
  }
}
