package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.sensing.probe.Probe;
import dramaturg.world.mechanics.sensing.view.Library;
import dramaturg.world.mechanics.sensing.view.Sensors;
import dramaturg.world.mechanics.sensing.view.Signature;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.looks.Appearance;
import java.util.List;

/// What an author may write about sensors and what they see, and the components that come of it.
final class Fitting {
  private static final RootKind[] WITH_SENSORS = {RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE};
  private static final RootKind[] SEEN = {RootKind.VESSEL, RootKind.BODY, RootKind.PLACE};

  private static final Setting<Long> RANGE =
      Setting.optional(
              "sensor_range",
              SettingType.quantity(Dimension.LENGTH),
              "How far off it notices a thing of ordinary signature in its system; 5,000,000 km for a vessel.")
          .on(WITH_SENSORS);
  private static final Setting<Long> LONG_RANGE =
      Setting.standard(
              "long_range",
              SettingType.quantity(Dimension.STAR_DISTANCE),
              0L,
              "How far off, in other systems too, it notices a vessel of ordinary signature that is under power.")
          .on(WITH_SENSORS);
  private static final Setting<Long> SCAN_TIME =
      Setting.standard(
              "scan_time",
              SettingType.quantity(Dimension.TIME, "1 ms", "1 y"),
              Dimension.TIME.of("20 s"),
              "How long it takes to look closely at a thing.")
          .on(WITH_SENSORS);
  private static final Setting<List<String>> RECOGNIZES =
      Setting.optional(
              "recognizes",
              SettingType.many(
                  SettingType.kindName(RootKind.VESSEL, RootKind.BODY, RootKind.PLACE)),
              "The kinds that it can put a name to, each with all that descend from it; without this, every kind.")
          .on(WITH_SENSORS);
  private static final Setting<Long> SIGNATURE =
      Setting.optional(
              "signature",
              SettingType.quantity(Dimension.SHARE, "1 %", "100000 %"),
              "At what share of the range of sensors it is noticed; 100 % for a vessel, 10 % for a body.")
          .on(SEEN);
  private static final Setting<String> COMPOSITION =
      Setting.optional("composition", SettingType.freeWord(), "What a scan says it is made of.")
          .on(SEEN);

  private static final Setting<Long> PROBE_SPEED =
      Setting.optional(
              "probe_speed",
              SettingType.quantity(Dimension.SPEED, "1 m/s", "1 c"),
              "How fast it flies as a probe; that makes it one.")
          .on(RootKind.DEVICE);

  static final List<Setting<?>> SETTINGS =
      List.of(RANGE, LONG_RANGE, SCAN_TIME, RECOGNIZES, SIGNATURE, COMPOSITION, PROBE_SPEED);

  private static final long VESSEL_RANGE = Dimension.LENGTH.of("5000000 km");
  private static final long VESSEL_SIGNATURE = 100;
  private static final long BODY_SIGNATURE = 10;
  private static final double MILLI_LIGHT_YEAR = Dimension.STAR_DISTANCE.of("1 mly");
  private static final long PERCENT = Dimension.SHARE.of("1 %");

  private Fitting() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    switch (definition.root()) {
      case VESSEL -> {
        sensors(id, definition, definition.find(RANGE).orElse(VESSEL_RANGE), opening);
        seen(id, definition, VESSEL_SIGNATURE, opening);
        viewer(id, opening);
      }
      case BODY -> {
        if (definition.has(RANGE) || definition.has(LONG_RANGE)) {
          sensors(id, definition, definition.find(RANGE).orElse(VESSEL_RANGE), opening);
          viewer(id, opening);
        }
        seen(id, definition, BODY_SIGNATURE, opening);
      }
      case DEVICE -> {
        definition
            .find(PROBE_SPEED)
            .ifPresent(speed -> opening.put(id, Probe.PROBE, new Probe(speed)));
        if (definition.has(RANGE) || definition.has(LONG_RANGE)) {
          sensors(id, definition, definition.find(RANGE).orElse(VESSEL_RANGE), opening);
          around(id, opening);
        }
      }
      case PLACE -> {
        if (definition.has(SIGNATURE)) seen(id, definition, 0, opening);
        composition(id, definition, opening);
      }
      case PERSON, CROWD, FACTION, TREATY, TECHNOLOGY, STRAIN -> {}
    }
  }

  private static void sensors(EntityId id, Definition definition, long range, Opening opening) {
    double longRange = definition.value(LONG_RANGE) / MILLI_LIGHT_YEAR;
    opening.put(id, Sensors.SENSORS, new Sensors(range, longRange, definition.value(SCAN_TIME)));
    definition
        .find(RECOGNIZES)
        .ifPresent(kinds -> opening.put(id, Library.LIBRARY, new Library(kinds)));
  }

  private static void seen(EntityId id, Definition definition, long usual, Opening opening) {
    long percent = definition.find(SIGNATURE).map(share -> share / PERCENT).orElse(usual);
    opening.put(id, Signature.SIGNATURE, new Signature(percent));
    opening.put(id, Appearance.APPEARANCE, Appearance.undisguised(opening.world(), id));
    composition(id, definition, opening);
  }

  private static void composition(EntityId id, Definition definition, Opening opening) {
    definition
        .find(COMPOSITION)
        .ifPresent(of -> opening.put(id, Composition.COMPOSITION, new Composition(of)));
  }

  /// What a device looks out from: the nearest vessel or body around it.
  private static void around(EntityId device, Opening opening) {
    World world = opening.world();
    for (EntityId place : world.placeOf(device)) {
      boolean sees =
          world.isA(place, RootKind.VESSEL.word()) || world.isA(place, RootKind.BODY.word());
      if (sees) {
        viewer(place, opening);
        return;
      }
    }
  }

  private static void viewer(EntityId id, Opening opening) {
    if (opening.world().has(id, Contacts.CONTACTS)) return;
    opening.put(id, Contacts.CONTACTS, Contacts.NONE);
    opening.timer(0, new Later.FirstLook(id));
    opening.timer(0, new Later.Foresee(id));
  }
}
