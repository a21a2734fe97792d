package dramaturg.world.mechanics.doors;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Battered;
import dramaturg.world.state.harm.Field;
import dramaturg.world.state.harm.Toughness;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Rules who opens which door. Who walks where is ruled elsewhere.
public final class Doors implements Mechanic {
  /// How long turning a key takes, in milliseconds.
  static final long TURN_MILLIS = 2_000;

  /// From one blow at a door to the next, in milliseconds.
  static final long BLOW_MILLIS = 2_500;

  private static final Setting<List<EntityId>> BETWEEN =
      Setting.optional(
              "between",
              SettingType.exactly(2, SettingType.reference(RootKind.PLACE)),
              "The two rooms that it stands between; that makes it a door.")
          .on(RootKind.DEVICE);
  private static final Setting<Boolean> LOCKED =
      Setting.standard(
              "locked", SettingType.flag(), false, "Whether a door is locked at the opening.")
          .on(RootKind.DEVICE);
  private static final Setting<EntityId> KEY =
      Setting.optional(
              "key",
              SettingType.reference(RootKind.DEVICE),
              "The thing that one must have to lock and unlock a door.")
          .on(RootKind.DEVICE);

  @Override
  public String name() {
    return "doors";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(BETWEEN, LOCKED, KEY);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Handling.Lock.class, Handling.Unlock.class, Handling.Force.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(Bolts.Locked.class, Bolts.Unlocked.class, Bolts.Forced.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(BETWEEN)
        .ifPresent(rooms -> {
          var state = definition.value(LOCKED) ? Door.State.LOCKED : Door.State.OPEN;
          opening.put(id, Door.DOOR, new Door(rooms.getFirst(), rooms.getLast(), state));
          opening.put(id, Lock.LOCK, new Lock(definition.find(KEY)));
        });
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Handling.Lock(EntityId actor, EntityId door) ->
          turn(actor, door, Door.State.OPEN, new Bolts.Locked(actor, door), moment);
      case Handling.Unlock(EntityId actor, EntityId door) ->
          turn(actor, door, Door.State.LOCKED, new Bolts.Unlocked(actor, door), moment);
      case Handling.Force(EntityId actor, EntityId door) -> force(actor, door, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  private static Ruling turn(
      EntityId actor, EntityId id, Door.State from, WorldFact fact, Moment moment) {
    World world = moment.world();
    Optional<Door> door = world.find(id, Door.DOOR);
    if (door.isEmpty()) return Ruling.refused("no_such_door");
    if (!stands(world, actor, door.get())) return Ruling.refused("not_here");
    if (door.get().state() == Door.State.BROKEN) return Ruling.refused("broken");
    if (door.get().state() != from) return Ruling.nothing();
    if (!turns(world, actor, id, from)) return Ruling.refused("no_key");
    return moment.begun() ? Ruling.happens(fact) : Ruling.takes(TURN_MILLIS);
  }

  private static boolean stands(World world, EntityId actor, Door door) {
    return Vessels.room(world, actor).filter(door::beside).isPresent();
  }

  /// Whether the actor has the key, or none is needed: what has none falls into its lock for anybody.
  private static boolean turns(World world, EntityId actor, EntityId door, Door.State from) {
    Optional<EntityId> key = world.of(door, Lock.LOCK).key();
    if (key.isPresent()) return Positions.carries(world, actor, key.get());
    Optional<EntityId> owner = Allegiance.of(world, door);
    return from == Door.State.OPEN || owner.isEmpty() || owner.equals(Allegiance.of(world, actor));
  }

  private static Ruling force(EntityId actor, EntityId id, Moment moment) {
    World world = moment.world();
    Optional<Door> door = world.find(id, Door.DOOR);
    if (door.isEmpty()) return Ruling.refused("no_such_door");
    if (!stands(world, actor, door.get())) return Ruling.refused("not_here");
    if (Field.stands(world, id))
      return Ruling.refused("field_up").because(world.origin(id, Field.FIELD));
    if (door.get().state() != Door.State.LOCKED) return Ruling.nothing();
    if (moment.begun())
      return Ruling.happens(new Bolts.Forced(actor, id)).because(world.origin(id, Door.DOOR));
    long harm =
        HandWeapon.of(world, actor, _ -> true)
            .map(weapon -> world.of(weapon, HandWeapon.HAND_WEAPON))
            .orElse(HandWeapon.HANDS)
            .harm();
    long blows = Math.max(1, Math.ceilDiv(Toughness.of(world, id), harm));
    return Ruling.takes(blows * BLOW_MILLIS);
  }

  /// A door that bears no more is open for good.
  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return fact instanceof Battered(EntityId door, EntityId by, long left)
            && left == 0
            && moment.world().of(door, Door.DOOR).state() != Door.State.BROKEN
        ? Ruling.happens(new Bolts.Forced(by, door))
        : Ruling.nothing();
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> room = Vessels.room(world, body);
    if (room.isEmpty()) return;
    for (EntityId id : world.all(Door.DOOR)) {
      Door door = world.of(id, Door.DOOR);
      if (!door.beside(room.get())) continue;
      EntityId next = door.one().equals(room.get()) ? door.other() : door.one();
      boolean field = Field.stands(world, id);
      String state = field ? "field" : door.state().name().toLowerCase(Locale.ROOT);
      int origin = world.origin(id, field ? Field.FIELD : Door.DOOR);
      out.add(origin, "door", id, next, state);
    }
  }
}
