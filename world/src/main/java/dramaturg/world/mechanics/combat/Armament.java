package dramaturg.world.mechanics.combat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.bombard.Spread;
import dramaturg.world.mechanics.combat.fire.Agility;
import dramaturg.world.mechanics.combat.fire.Weapon;
import dramaturg.world.mechanics.combat.ram.Dash;
import dramaturg.world.mechanics.combat.shield.Generator;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.harm.Adaptation;
import java.util.List;
import java.util.Optional;

/// What an author may write for combat, and how it becomes components. It rules nothing.
final class Armament {
  private static final RootKind[] HULLS = {RootKind.VESSEL, RootKind.BODY, RootKind.PLACE};
  private static final long JOULES_PER_TERAJOULE = 1_000_000_000_000L;
  private static final long JOULES_PER_GIGAJOULE = 1_000_000_000;
  private static final long PPM_PER_PERCENT = 10_000;

  /// Whether shots come at even intervals.
  enum Timing {
    STEADY,
    RANDOM
  }

  static final Setting<Long> SHIELDS =
      Setting.optional(
              "shields",
              SettingType.quantity(Dimension.ENERGY, "1 TJ", "9000 PJ"),
              "What its shields take when full; of a vessel, or of a device with the function shields.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.PLACE, RootKind.DEVICE);
  static final Setting<Long> SHIELD_RECHARGE =
      Setting.standard(
              "shield_recharge",
              SettingType.quantity(Dimension.TIME, "1 s", "100 y"),
              Dimension.TIME.of("20 min"),
              "How long its shields take to recharge from nothing.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.PLACE, RootKind.DEVICE);
  static final Setting<Boolean> SHIELDS_UP =
      Setting.standard(
              "shields_up", SettingType.flag(), false, "Whether its shields are up at the opening.")
          .on(HULLS);
  static final Setting<Long> ADAPTS_AFTER =
      Setting.optional(
              "adapts_after",
              SettingType.quantity(Dimension.ENERGY, "1 TJ", "9000 PJ"),
              "How much energy of one kind of weapon makes it as resistant to that kind as it gets; else it never is.")
          .on(HULLS);
  static final Setting<Long> ADAPTS_UP_TO =
      Setting.standard(
              "adapts_up_to",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("90 %"),
              "The share of a kind of weapon that it wards off at most.")
          .on(HULLS);
  static final Setting<Long> AGILITY =
      Setting.standard(
              "agility",
              SettingType.quantity(Dimension.ACCELERATION),
              Dimension.ACCELERATION.of("20 m/s2"),
              "The acceleration with which it dodges shots and collisions.")
          .on(RootKind.VESSEL);
  static final Setting<Long> RAM_SPEED =
      Setting.standard(
              "ram_speed",
              SettingType.quantity(Dimension.SPEED, "1 m/s", "1 c"),
              Dimension.SPEED.of("100 km/s"),
              "How fast it dashes at what it means to ram.")
          .on(RootKind.VESSEL);

  static final Setting<String> WEAPON_KIND =
      Setting.optional(
              "weapon_kind",
              SettingType.freeWord(),
              "The kind of weapon that targets get used to; if left out, its kind.")
          .on(RootKind.DEVICE);
  static final Setting<Long> SHOT =
      Setting.standard(
              "shot",
              SettingType.quantity(Dimension.ENERGY, "1 TJ", "9000 PJ"),
              Dimension.ENERGY.of("10 TJ"),
              "The energy of a shot.")
          .on(RootKind.DEVICE);
  static final Setting<Long> SHOT_INTERVAL =
      Setting.standard(
              "shot_interval",
              SettingType.quantity(Dimension.TIME, "100 ms", "1 y"),
              Dimension.TIME.of("10 s"),
              "The time from shot to shot.")
          .on(RootKind.DEVICE);
  static final Setting<Timing> SHOT_TIMING =
      Setting.standard(
              "shot_timing",
              SettingType.word(Timing.values()),
              Timing.STEADY,
              "Whether the interval is always the same, or random around that mean.")
          .on(RootKind.DEVICE);
  static final Setting<Long> SHOT_SPEED =
      Setting.standard(
              "shot_speed",
              SettingType.quantity(Dimension.SPEED, "1 m/s", "1 c"),
              Dimension.SPEED.of("1 c"),
              "How fast a shot flies.")
          .on(RootKind.DEVICE);
  static final Setting<Long> WEAPON_RANGE =
      Setting.standard(
              "weapon_range",
              SettingType.quantity(Dimension.LENGTH),
              Dimension.LENGTH.of("100000 km"),
              "How far it reaches.")
          .on(RootKind.DEVICE);
  static final Setting<Long> WEAPON_MINIMUM_RANGE =
      Setting.standard(
              "weapon_minimum_range",
              SettingType.quantity(Dimension.LENGTH),
              0L,
              "Nearer than this it cannot be brought to bear.")
          .on(RootKind.DEVICE);
  static final Setting<Long> ACCURACY =
      Setting.standard(
              "accuracy",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("80 %"),
              "How often it hits what does not dodge.")
          .on(RootKind.DEVICE);

  static final Setting<Long> SPREAD =
      Setting.optional(
              "spread",
              SettingType.quantity(Dimension.LENGTH, "1 m", "1000000 km"),
              "How far across the ground is on which those live who are there; 20 km, or all of a large body.")
          .on(RootKind.PLACE);

  static final Setting<Long> AIM_TIME =
      Setting.standard(
              "aim_time",
              SettingType.quantity(Dimension.TIME),
              0L,
              "How long it must be trained on a target before a single shot.")
          .on(RootKind.DEVICE);

  static final List<Setting<?>> ALL =
      List.of(
          SHIELDS,
          SHIELD_RECHARGE,
          SHIELDS_UP,
          ADAPTS_AFTER,
          ADAPTS_UP_TO,
          AGILITY,
          RAM_SPEED,
          WEAPON_KIND,
          SHOT,
          SHOT_INTERVAL,
          SHOT_TIMING,
          SHOT_SPEED,
          WEAPON_RANGE,
          WEAPON_MINIMUM_RANGE,
          ACCURACY,
          SPREAD,
          AIM_TIME);

  private Armament() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    World world = opening.world();
    if (world.has(id, Hull.HULL)) hull(id, definition, opening);
    if (definition.root() == RootKind.DEVICE) device(id, definition, opening);
    if (definition.root() == RootKind.PLACE)
      definition
          .find(SPREAD)
          .ifPresent(across -> opening.put(id, Spread.SPREAD, new Spread(across)));
  }

  private static void hull(EntityId id, Definition definition, Opening opening) {
    opening.put(id, Generator.GENERATOR, generator(definition, definition.value(SHIELDS_UP)));
    fit(id, opening);
    definition
        .find(ADAPTS_AFTER)
        .ifPresent(joules -> {
          int most = (int) (definition.value(ADAPTS_UP_TO) / PPM_PER_PERCENT);
          var fresh = Adaptation.fresh(joules / JOULES_PER_TERAJOULE, most);
          opening.put(id, Adaptation.ADAPTATION, fresh);
        });
    if (definition.root() == RootKind.VESSEL) {
      opening.put(id, Agility.AGILITY, new Agility(definition.value(AGILITY)));
      opening.put(id, Dash.DASH, new Dash(definition.value(RAM_SPEED)));
    }
  }

  private static void device(EntityId id, Definition definition, Opening opening) {
    World world = opening.world();
    if (definition.has(SHIELDS)) opening.put(id, Generator.GENERATOR, generator(definition, false));
    Optional<Device> device = world.find(id, Device.DEVICE);
    if (device.isEmpty()) return;
    if (device.get().function().equals(Weapon.FUNCTION))
      opening.put(id, Weapon.WEAPON, weapon(definition));
    if (world.has(device.get().host(), Hull.HULL)) fit(device.get().host(), opening);
  }

  /// Gives a hull the shields that it and those of its devices that are known so far make up.
  private static void fit(EntityId hull, Opening opening) {
    Generator.shields(opening.world(), hull, 0)
        .ifPresent(shields -> opening.put(hull, Shields.SHIELDS, shields));
  }

  private static Generator generator(Definition definition, boolean up) {
    long gigajoules = definition.find(SHIELDS).orElse(0L) / JOULES_PER_GIGAJOULE;
    long seconds = Math.max(1, definition.value(SHIELD_RECHARGE) / 1_000);
    return new Generator(gigajoules, (gigajoules + seconds - 1) / seconds, up);
  }

  private static Weapon weapon(Definition definition) {
    return new Weapon(
        definition.find(WEAPON_KIND).orElse(definition.kind()),
        definition.value(SHOT) / JOULES_PER_TERAJOULE,
        definition.value(WEAPON_RANGE),
        definition.value(WEAPON_MINIMUM_RANGE),
        definition.value(SHOT_INTERVAL),
        definition.value(ACCURACY),
        definition.value(SHOT_SPEED),
        definition.value(SHOT_TIMING) == Timing.STEADY,
        definition.value(AIM_TIME));
  }
}
