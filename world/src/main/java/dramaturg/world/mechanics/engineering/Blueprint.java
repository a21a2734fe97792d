package dramaturg.world.mechanics.engineering;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Remains;
import dramaturg.world.mechanics.engineering.build.Spare;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.mechanics.engineering.build.Volatility;
import dramaturg.world.mechanics.engineering.power.Rating;
import dramaturg.world.mechanics.engineering.repair.Regrowth;
import dramaturg.world.mechanics.engineering.repair.Repairs;
import dramaturg.world.mechanics.engineering.repair.Works;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.fitting.Portable;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.harm.Sheltered;
import dramaturg.world.state.space.Bulk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an author may write for engineering, and how it becomes components. It rules nothing.
final class Blueprint {
  private static final RootKind[] HULLS = {RootKind.VESSEL, RootKind.BODY, RootKind.PLACE};
  private static final long JOULES_PER_TERAJOULE = 1_000_000_000_000L;
  private static final long WATTS_PER_MEGAWATT = 1_000_000;
  private static final long PPM_PER_PERCENT = 10_000;

  /// How long a reactor's output would have to be stored to make its blast, where the pack names none.
  private static final long BLAST_SECONDS = 600;

  private static final long USUAL_HULL = Dimension.ENERGY.of("1000 TJ");

  static final Setting<Long> HULL =
      Setting.optional(
              "hull",
              SettingType.quantity(Dimension.ENERGY, "1 TJ", "9000 PJ"),
              "The weapon energy that tears it apart; 1000 TJ for a vessel, nothing else has a hull unless it says so.")
          .on(HULLS);
  static final Setting<Long> HULL_LEFT =
      Setting.standard(
              "hull_left",
              SettingType.quantity(Dimension.SHARE, "1 %", "100 %"),
              Dimension.SHARE.of("100 %"),
              "How much of its hull is left at the opening.")
          .on(HULLS);
  static final Setting<Long> CRIPPLED_BELOW =
      Setting.standard(
              "crippled_below",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("25 %"),
              "With no more than this share of its hull left it is crippled.")
          .on(HULLS);
  static final Setting<List<String>> MAIN_SYSTEMS =
      Setting.standard(
              "main_systems",
              SettingType.many(SettingType.freeWord()),
              Structure.USUAL_MAIN_SYSTEMS,
              "The functions whose devices fail when it is crippled.")
          .on(HULLS);
  static final Setting<List<String>> POWER_ORDER =
      Setting.standard(
              "power_order",
              SettingType.many(SettingType.freeWord()),
              Structure.USUAL_ORDER,
              "The functions in the order in which they get power; those not named come last.")
          .on(HULLS);
  static final Setting<List<String>> REPAIR_ORDER =
      Setting.standard(
              "repair_order",
              SettingType.many(SettingType.freeWord()),
              Structure.USUAL_ORDER,
              "The functions in the order in which the crew repairs them; those not named come last.")
          .on(HULLS);
  static final Setting<Long> REPAIR_TIME =
      Setting.standard(
              "repair_time",
              SettingType.quantity(Dimension.TIME, "1 s", "100 y"),
              Dimension.TIME.of("12 h"),
              "How long its crew takes to make a wrecked device whole.")
          .on(HULLS);
  static final Setting<Long> YARD_TIME =
      Setting.optional(
              "yard_time",
              SettingType.quantity(Dimension.TIME, "1 s", "100 y"),
              "How long its yard takes to make a wrecked device of what is docked at it whole;"
                  + " if left out, it has none.")
          .on(HULLS);
  static final Setting<Long> REGENERATION_TIME =
      Setting.optional(
              "regeneration_time",
              SettingType.quantity(Dimension.TIME, "1 s", "100 y"),
              "How long its hull takes to grow back from nothing by itself; if left out, it does not.")
          .on(HULLS);
  static final Setting<Long> SELF_DESTRUCT =
      Setting.optional(
              "self_destruct",
              SettingType.quantity(Dimension.ENERGY, "1 TJ", "9000 PJ"),
              "What its self-destruct sets free; if left out, what its reactors hold, or as much as its hull takes.")
          .on(HULLS);
  static final Setting<Long> SIZE =
      Setting.optional(
              "size",
              SettingType.quantity(Dimension.LENGTH, "1 m", "1 AU"),
              "Its longest extent; 200 m for a vessel, 1 km for a body.")
          .on(HULLS);
  static final Setting<Long> MASS =
      Setting.optional(
              "mass",
              SettingType.quantity(Dimension.MASS, "1 t", "1000000000 Mt"),
              "Its mass; if left out, that of a ball of its size with 0.03 t/m3 for a vessel, 2.5 t/m3 for a body.")
          .on(RootKind.VESSEL, RootKind.BODY);

  static final Setting<String> FUNCTION =
      Setting.optional(
              "function",
              SettingType.freeWord(),
              "What it does for its vessel: reactor, shields, weapon, impulse, warp, sensors, comms, transporter, ...")
          .on(RootKind.DEVICE);
  static final Setting<Long> POWER =
      Setting.standard(
              "power",
              SettingType.quantity(Dimension.POWER),
              0L,
              "What it takes while it is on; what a reactor gives.")
          .on(RootKind.DEVICE);
  static final Setting<Boolean> ON =
      Setting.standard("on", SettingType.flag(), true, "Whether it is switched on at the opening.")
          .on(RootKind.DEVICE);
  static final Setting<Long> CONDITION =
      Setting.standard(
              "condition",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("100 %"),
              "What works of it at the opening; below 25 % it does nothing.")
          .on(RootKind.DEVICE);
  static final Setting<Long> LEAST_POWER =
      Setting.standard(
              "least_power",
              SettingType.quantity(Dimension.SHARE),
              0L,
              "With less than this share of its power it goes out.")
          .on(RootKind.DEVICE);
  static final Setting<Boolean> FITTED =
      Setting.standard(
              "fitted",
              SettingType.flag(),
              true,
              "Whether it serves the hull that it lies in from the opening; otherwise it waits to be installed.")
          .on(RootKind.DEVICE);
  static final Setting<Long> BLAST =
      Setting.optional(
              "blast",
              SettingType.quantity(Dimension.ENERGY),
              "What it sets free when it is overloaded; if left out, ten minutes' output of a reactor, else nothing.")
          .on(RootKind.DEVICE);
  static final Setting<Long> CONTAINMENT =
      Setting.standard(
              "containment",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("60 %"),
              "The share of its blast that is vented into space instead of tearing at the hull around it.")
          .on(RootKind.DEVICE);
  static final Setting<Long> OVERLOAD_TIME =
      Setting.standard(
              "overload_time",
              SettingType.quantity(Dimension.TIME, "1 s", "1 y"),
              Dimension.TIME.of("60 s"),
              "How long it bears an overload.")
          .on(RootKind.DEVICE);

  static final Setting<Boolean> RUNAWAY =
      Setting.standard(
              "runaway",
              SettingType.flag(),
              false,
              "Whether its overload goes on when it is switched off.")
          .on(RootKind.DEVICE);
  static final Setting<String> COLLAPSES_INTO =
      Setting.optional(
              "collapses_into",
              SettingType.kindName(RootKind.BODY),
              "What is left in space where it blows up.")
          .on(RootKind.DEVICE);
  static final Setting<String> EJECTED_AS =
      Setting.optional(
              "ejected_as",
              SettingType.kindName(RootKind.BODY),
              "What it is in out in space when it is ejected; without this it cannot be.")
          .on(RootKind.DEVICE);
  static final Setting<Long> FITTING_TIME =
      Setting.optional(
              "fitting_time",
              SettingType.quantity(Dimension.TIME, "1 s", "1 y"),
              "How long it takes to fit it in or take it out by hand; without this it can be neither, nor be carried.")
          .on(RootKind.DEVICE);

  static final Setting<EntityId> LINKS =
      Setting.optional(
              "links",
              SettingType.reference(RootKind.VESSEL, RootKind.DEVICE),
              "What it works from afar, as a remote: a vessel, or whatever hull the other end is in.")
          .on(RootKind.DEVICE);

  static final Setting<Long> SHELTERED =
      Setting.optional(
              "sheltered",
              SettingType.quantity(Dimension.SHARE),
              "How deep in its hull a room lies: the share of blows that do not reach it.")
          .on(RootKind.PLACE);

  static final List<Setting<?>> ALL =
      List.of(
          HULL,
          HULL_LEFT,
          CRIPPLED_BELOW,
          MAIN_SYSTEMS,
          POWER_ORDER,
          REPAIR_ORDER,
          REPAIR_TIME,
          YARD_TIME,
          REGENERATION_TIME,
          SELF_DESTRUCT,
          SIZE,
          MASS,
          FUNCTION,
          POWER,
          ON,
          CONDITION,
          LEAST_POWER,
          FITTED,
          BLAST,
          CONTAINMENT,
          OVERLOAD_TIME,
          RUNAWAY,
          COLLAPSES_INTO,
          EJECTED_AS,
          FITTING_TIME,
          LINKS,
          SHELTERED);

  private Blueprint() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    switch (definition.root()) {
      case VESSEL -> hull(id, definition, definition.find(HULL).orElse(USUAL_HULL), opening);
      case BODY, PLACE ->
          definition.find(HULL).ifPresent(hull -> hull(id, definition, hull, opening));
      case DEVICE ->
          definition
              .find(FUNCTION)
              .ifPresent(function -> device(id, definition, function, opening));
      case PERSON, CROWD, FACTION, TREATY, TECHNOLOGY, STRAIN -> {}
    }
    definition
        .find(SHELTERED)
        .ifPresent(ppm -> opening.put(id, Sheltered.SHELTERED, new Sheltered(ppm)));
    if (definition.root() == RootKind.VESSEL || definition.root() == RootKind.BODY)
      opening.put(id, Bulk.BULK, bulk(definition));
  }

  private static void hull(EntityId id, Definition definition, long joules, Opening opening) {
    long max = joules / JOULES_PER_TERAJOULE;
    double leftPpm = definition.value(HULL_LEFT);
    long points = Math.max(1, (long) (max * (leftPpm / 1_000_000)));
    boolean crippled = leftPpm <= definition.value(CRIPPLED_BELOW);
    Hull.State state = crippled ? Hull.State.CRIPPLED : Hull.State.WHOLE;
    opening.put(id, Hull.HULL, new Hull(points, max, state));
    long regeneration = definition.find(REGENERATION_TIME).orElse(0L);
    opening.put(
        id,
        Structure.STRUCTURE,
        new Structure(
            definition.value(CRIPPLED_BELOW),
            definition.value(MAIN_SYSTEMS),
            definition.value(POWER_ORDER),
            definition.value(REPAIR_ORDER),
            definition.value(REPAIR_TIME),
            definition.find(YARD_TIME).orElse(0L),
            regeneration,
            definition.find(SELF_DESTRUCT).orElse(0L) / JOULES_PER_TERAJOULE));
    adopt(id, opening);
    if (points < max && regeneration > 0)
      opening.timer(Regrowth.stepMillis(regeneration), new Works.Regrow(id));
    opening.timer(Repairs.LOOK_ROUND_MILLIS, new Works.LookRound(id));
  }

  private static void device(EntityId id, Definition definition, String function, Opening opening) {
    if (!definition.value(FITTED)) opening.put(id, Spare.SPARE, new Spare());
    Optional<EntityId> host = opening.world().around(id, Hull.HULL);
    long megawatts = definition.value(POWER) / WATTS_PER_MEGAWATT;
    int condition = (int) (definition.value(CONDITION) / PPM_PER_PERCENT);
    opening.put(
        id, Device.DEVICE, new Device(id, function, condition, definition.value(ON), megawatts));
    if (megawatts > 0)
      opening.put(
          id,
          Rating.RATING,
          new Rating(megawatts, (int) (definition.value(LEAST_POWER) / PPM_PER_PERCENT)));
    host.ifPresent(hull -> adopt(hull, opening));
    boolean reactor = function.equals("reactor");
    long stored = reactor ? megawatts * BLAST_SECONDS / 1_000_000 : 0;
    opening.put(
        id,
        Volatility.VOLATILITY,
        new Volatility(
            definition.find(BLAST).map(joules -> joules / JOULES_PER_TERAJOULE).orElse(stored),
            definition.value(CONTAINMENT),
            definition.value(OVERLOAD_TIME),
            definition.value(RUNAWAY)));
    definition
        .find(FITTING_TIME)
        .ifPresent(takes -> opening.put(id, Portable.PORTABLE, new Portable(takes)));
    if (function.equals(Remote.FUNCTION))
      definition.find(LINKS).ifPresent(end -> opening.put(id, Remote.REMOTE, new Remote(end)));
    if (definition.has(EJECTED_AS) || definition.has(COLLAPSES_INTO))
      opening.put(
          id,
          Remains.REMAINS,
          new Remains(definition.find(EJECTED_AS), definition.find(COLLAPSES_INTO)));
  }

  private static boolean carried(World world, EntityId device) {
    return world
        .find(device, Location.LOCATION)
        .filter(at -> world.isA(at.container(), RootKind.PERSON.word()))
        .isPresent();
  }

  /// Whether a device was spare at the opening, and nobody has made it part of this hull since.
  private static boolean waits(World world, EntityId device, EntityId hull) {
    return world.has(device, Spare.SPARE) && !world.of(device, Device.DEVICE).host().equals(hull);
  }

  /// Makes the devices that lie in a hull, and are neither spare nor carried by anybody, part of it; hulls and devices
  /// come in any order.
  private static void adopt(EntityId hull, Opening opening) {
    World world = opening.world();
    var devices = new ArrayList<EntityId>();
    for (EntityId inside : world.everythingIn(hull)) {
      if (!world.has(inside, Device.DEVICE) || waits(world, inside, hull)) continue;
      if (!world.around(inside, Hull.HULL).equals(Optional.of(hull))) continue;
      if (carried(world, inside)) continue;
      devices.add(inside);
      Device device = world.of(inside, Device.DEVICE);
      opening.put(
          inside,
          Device.DEVICE,
          new Device(
              hull, device.function(), device.condition(), device.on(), device.drawMegawatts()));
    }
    boolean powered =
        devices.stream()
            .anyMatch(id -> world.of(id, Device.DEVICE).function().equals(Device.REACTOR));
    opening.put(hull, Device.Fittings.FITTINGS, new Device.Fittings(devices, powered));
  }

  private static Bulk bulk(Definition definition) {
    boolean vessel = definition.root() == RootKind.VESSEL;
    long size = definition.find(SIZE).orElse(vessel ? 200L : 1_000L);
    long radius = Math.max(1, size / 2);
    double tonnesPerCubicMetre = vessel ? 0.03 : 2.5;
    double ball = 4.0 / 3 * StrictMath.PI * radius * radius * radius * tonnesPerCubicMetre;
    long tonnes = definition.find(MASS).map(kilograms -> kilograms / 1_000).orElse((long) ball);
    return new Bulk(radius, Math.max(1, tonnes));
  }
}
