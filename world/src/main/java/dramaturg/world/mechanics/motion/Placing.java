package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Drive;
import dramaturg.world.mechanics.motion.helm.Gravity;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.Keeping;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.fitting.Bay;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.Pull;
import java.util.List;
import java.util.Optional;

/// What an author may write about places, sizes and drives, and the components that come of it.
final class Placing {
  private static final RootKind[] IN_SPACE = {RootKind.PLACE, RootKind.VESSEL, RootKind.BODY};

  private static final Setting<List<Long>> STAR_MAP =
      Setting.optional(
              "star_map",
              SettingType.exactly(2, SettingType.signed(Dimension.STAR_DISTANCE)),
              "Where on the star map it lies, east and north; that makes it a star system.")
          .on(RootKind.PLACE);
  private static final Setting<List<Long>> POSITION =
      Setting.optional(
              "position",
              SettingType.exactly(2, SettingType.signed(Dimension.LENGTH)),
              "Where in its system it lies, from the middle of that.")
          .on(IN_SPACE);
  private static final Setting<EntityId> AROUND =
      Setting.required(
          "around",
          SettingType.reference(RootKind.PLACE, RootKind.BODY, RootKind.VESSEL),
          "What it goes round.");
  private static final Setting<Long> ORBIT_RADIUS =
      Setting.optional(
          "radius",
          SettingType.quantity(Dimension.LENGTH),
          "How far from the middle of that; if left out, 1000 km above its surface.");
  private static final Setting<Long> PERIOD =
      Setting.optional(
          "period",
          SettingType.quantity(Dimension.TIME, "1 s", "1000 y"),
          "The time of one turn; if left out, as the pull of the body demands.");
  private static final Setting<Long> PHASE =
      Setting.standard(
          "phase",
          SettingType.quantity(Dimension.ANGLE),
          0L,
          "Where on its circle it stands at the opening, counter-clockwise from the east.");
  private static final Setting<Table> ORBIT =
      Setting.optional(
              "orbit",
              SettingType.group(AROUND, ORBIT_RADIUS, PERIOD, PHASE),
              "The circle on which it goes round something.")
          .on(IN_SPACE);
  private static final Setting<EntityId> NEAR =
      Setting.optional(
              "near",
              SettingType.reference(RootKind.PLACE, RootKind.BODY, RootKind.VESSEL),
              "A thing in space beside which it lies at the opening; around a large body, in orbit.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<EntityId> DOCKED_AT =
      Setting.optional(
              "docked_at",
              SettingType.reference(RootKind.VESSEL, RootKind.BODY),
              "The vessel or station at which it is docked at the opening.")
          .on(RootKind.VESSEL);
  private static final Setting<Long> RADIUS =
      Setting.optional(
              "radius",
              SettingType.quantity(Dimension.LENGTH, "1 km", "10000000 km"),
              "The radius of a large body; from 100 km on it hides what is behind it.")
          .on(RootKind.PLACE);
  private static final Setting<Long> GRAVITY =
      Setting.optional(
              "gravity",
              SettingType.quantity(Dimension.ACCELERATION, "1 mm/s2", "1000 g"),
              "The pull at its surface; if left out, 1 g.")
          .on(RootKind.PLACE)
          .when(RADIUS);
  private static final Setting<Long> IMPULSE =
      Setting.optional(
              "impulse_speed",
              SettingType.quantity(Dimension.SPEED, "1 m/s", "1 c"),
              "How fast it is inside a system, or a vessel by this device.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE);
  private static final Setting<Long> WARP =
      Setting.optional(
              "warp_speed",
              SettingType.quantity(Dimension.WARP_SPEED),
              "How fast it is between systems, or a vessel by this device.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE);
  private static final Setting<Long> STAND_OFF =
      Setting.standard(
              "stand_off",
              SettingType.quantity(Dimension.LENGTH),
              Handling.STAND_OFF_METRES,
              "How far from a destination it stops, from hull to hull.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<Long> ENDURANCE =
      Setting.optional(
              "endurance",
              SettingType.quantity(Dimension.TIME, "1 s", "1000 y"),
              "For how long its drives run on a full tank; if left out, for ever.")
          .on(RootKind.VESSEL);
  private static final Setting<Long> FUEL =
      Setting.standard(
              "fuel",
              SettingType.quantity(Dimension.SHARE),
              1_000_000L,
              "How full the tank is at the opening.")
          .on(RootKind.VESSEL)
          .when(ENDURANCE);

  private static final Setting<Long> PULL =
      Setting.optional(
              "pull",
              SettingType.quantity(Dimension.ACCELERATION, "1 mm/s2", "1000 g"),
              "How strongly it draws in what is not driven, at 1000 km; nearer it does more, by the square.")
          .on(RootKind.BODY);
  private static final Setting<Long> CLOSES_AFTER =
      Setting.optional(
              "closes_after",
              SettingType.quantity(Dimension.MASS, "1 t", "1000000000 Mt"),
              "The mass that it swallows before it closes; if left out, it never does.")
          .on(RootKind.BODY)
          .when(PULL);
  private static final Setting<Long> SWALLOW_TIME =
      Setting.standard(
              "swallow_time",
              SettingType.quantity(Dimension.TIME),
              Dimension.TIME.of("1 h"),
              "How long it takes over a large body into which it has sunk.")
          .on(RootKind.BODY)
          .when(PULL);
  private static final Setting<Boolean> BAY =
      Setting.standard(
              "bay",
              SettingType.flag(),
              false,
              "Whether small craft that dock at its vessel lie in it.")
          .on(RootKind.PLACE);

  static final List<Setting<?>> SETTINGS =
      List.of(
          STAR_MAP,
          POSITION,
          ORBIT,
          NEAR,
          DOCKED_AT,
          RADIUS,
          GRAVITY,
          IMPULSE,
          WARP,
          STAND_OFF,
          ENDURANCE,
          FUEL,
          BAY,
          PULL,
          CLOSES_AFTER,
          SWALLOW_TIME);

  private static final double MILLI_LIGHT_YEAR = Dimension.STAR_DISTANCE.of("1 mly");
  private static final double TURN = Dimension.ANGLE.of("360 deg");

  /// The mass of a place, in tonnes: nothing moves it.
  private static final long HEAVIEST = Long.MAX_VALUE / 1_000;

  /// Marks what lies beside or around a thing that may not have its own place yet.
  private record Unplaced(EntityId by, Definition definition) {
    static final Component<Unplaced> UNPLACED = Component.of("unplaced", Unplaced.class);
  }

  private Placing() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    size(id, definition, opening);
    drive(id, definition, opening);
    place(id, definition, opening);
    if (definition.has(STAR_MAP)) star(id, definition.value(STAR_MAP), opening);
    if (definition.root() == RootKind.PLACE && definition.value(BAY)) bay(id, opening);
    if (definition.root() == RootKind.VESSEL) carried(id, opening);
    placeThoseBeside(id, opening);
  }

  /// A system: what lies in it, opened before it or after, lies in space.
  private static void star(EntityId id, List<Long> at, Opening opening) {
    opening.put(
        id, Star.STAR, new Star(at.get(0) / MILLI_LIGHT_YEAR, at.get(1) / MILLI_LIGHT_YEAR));
    for (EntityId inner : opening.world().everythingIn(id)) intoSpace(inner, opening);
  }

  /// What is docked to its vessel, opened before it, lies in it if it fits.
  private static void bay(EntityId room, Opening opening) {
    World world = opening.world();
    opening.put(room, Bay.BAY, new Bay());
    Optional<EntityId> hull = Positions.container(world, room);
    if (hull.isEmpty()) return;
    for (EntityId craft : world.all(Mooring.MOORING, new Mooring(hull.get())))
      if (!world.has(craft, Unplaced.UNPLACED)) intoBay(craft, hull.get(), opening);
  }

  private static void intoBay(EntityId craft, EntityId host, Opening opening) {
    World world = opening.world();
    Optional<EntityId> bay = Bay.taking(world, host, craft);
    if (bay.isEmpty() || !world.has(craft, Course.COURSE)) return;
    opening.remove(craft, Course.COURSE);
    opening.move(craft, bay.get());
  }

  /// A vessel that lies inside another is docked there.
  private static void carried(EntityId id, Opening opening) {
    World world = opening.world();
    for (EntityId place : world.placeOf(id)) {
      if (!world.isA(place, RootKind.VESSEL.word())) continue;
      opening.put(id, Mooring.MOORING, new Mooring(place));
      return;
    }
  }

  /// How large a place is; the size of all else is the matter of whoever builds it.
  private static void size(EntityId id, Definition definition, Opening opening) {
    definition
        .find(RADIUS)
        .ifPresent(radius -> opening.put(id, Bulk.BULK, new Bulk(radius, HEAVIEST)));
    if (definition.has(PULL))
      opening.put(
          id,
          Pull.PULL,
          Pull.told(
              definition.value(PULL),
              definition.value(SWALLOW_TIME),
              definition.find(CLOSES_AFTER).map(kg -> kg / 1_000).orElse(Long.MAX_VALUE)));
    definition.find(GRAVITY).ifPresent(pull -> opening.put(id, Gravity.GRAVITY, new Gravity(pull)));
  }

  private static void drive(EntityId id, Definition definition, Opening opening) {
    long impulse = definition.find(IMPULSE).orElse(0L);
    long warp = definition.find(WARP).orElse(0L);
    if (impulse > 0 || warp > 0) opening.put(id, Drive.DRIVE, new Drive(impulse, warp));
    if (definition.has(STAND_OFF))
      opening.put(id, Handling.HANDLING, new Handling(definition.value(STAND_OFF)));
    definition
        .find(ENDURANCE)
        .ifPresent(full -> {
          long left = (long) (full / 1e6 * definition.value(FUEL));
          opening.put(id, Tank.TANK, new Tank(left, full, false, 0));
        });
  }

  private static void place(EntityId id, Definition definition, Opening opening) {
    Optional<EntityId> by =
        definition
            .find(ORBIT)
            .map(orbit -> orbit.value(AROUND))
            .or(() -> definition.find(NEAR))
            .or(() -> definition.find(DOCKED_AT));
    if (definition.has(POSITION)) {
      List<Long> at = definition.value(POSITION);
      var point = new Vec(at.get(0) / 1_000.0, at.get(1) / 1_000.0);
      opening.put(id, Course.COURSE, new Course.Rest(point));
    } else if (by.isPresent()) {
      opening.put(id, Course.COURSE, new Course.Rest(Vec.ZERO));
      opening.put(id, Unplaced.UNPLACED, new Unplaced(by.get(), definition));
      if (placed(opening.world(), by.get())) placeThoseBeside(by.get(), opening);
    }
    intoSpace(id, opening);
  }

  private static boolean placed(World world, EntityId id) {
    return world.has(id, Course.COURSE) && !world.has(id, Unplaced.UNPLACED);
  }

  /// What lies in space is in the system itself rather than in a region of it.
  private static void intoSpace(EntityId id, Opening opening) {
    World world = opening.world();
    Optional<EntityId> system = Positions.system(world, id).filter(around -> !around.equals(id));
    if (system.isEmpty()) return;
    boolean direct = Positions.container(world, id).equals(system);
    if (world.has(id, Course.COURSE)) {
      if (!direct) opening.move(id, system.get());
    } else if (direct && inSpace(world, id)) {
      opening.put(id, Course.COURSE, new Course.Rest(Vec.ZERO));
    }
  }

  private static boolean inSpace(World world, EntityId id) {
    for (RootKind root : IN_SPACE) if (world.isA(id, root.word())) return true;
    return false;
  }

  private static void placeThoseBeside(EntityId thing, Opening opening) {
    World world = opening.world();
    if (!placed(world, thing)) return;
    for (EntityId other : world.all(Unplaced.UNPLACED)) {
      Optional<Unplaced> unplaced = world.find(other, Unplaced.UNPLACED);
      if (unplaced.isEmpty() || !unplaced.get().by().equals(thing)) continue;
      opening.remove(other, Unplaced.UNPLACED);
      beside(other, unplaced.get().definition(), opening);
      placeThoseBeside(other, opening);
    }
  }

  private static void beside(EntityId id, Definition definition, Opening opening) {
    World world = opening.world();
    if (definition.has(ORBIT)) {
      opening.put(id, Course.COURSE, orbit(id, definition.value(ORBIT), world));
    } else if (definition.has(NEAR)) {
      EntityId near = definition.value(NEAR);
      Vec away = new Vec(Handling.standOffKm(world, id, near), 0);
      Vec at = Positions.at(world, near, 0).orElse(Vec.ZERO).plus(away);
      opening.put(id, Course.COURSE, Keeping.beside(world, at, near, 0));
      opening.put(id, Stay.STAY, new Stay(near));
    } else {
      EntityId host = definition.value(DOCKED_AT);
      opening.put(id, Course.COURSE, new Course.Attached(host, Vec.ZERO));
      opening.put(id, Mooring.MOORING, new Mooring(host));
      opening.put(id, Stay.STAY, new Stay(host));
      intoBay(id, host, opening);
    }
  }

  private static Course orbit(EntityId id, Table orbit, World world) {
    EntityId around = orbit.value(AROUND);
    double radiusKm =
        orbit
            .find(ORBIT_RADIUS)
            .map(metres -> metres / 1_000.0)
            .orElseGet(() -> Handling.standOffKm(world, id, around));
    long period = orbit.find(PERIOD).orElseGet(() -> Gravity.periodMillis(world, around, radiusKm));
    double turns = orbit.value(PHASE) / TURN;
    return new Course.Orbit(around, radiusKm, period, turns - StrictMath.floor(turns));
  }
}
