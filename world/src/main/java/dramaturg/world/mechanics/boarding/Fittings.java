package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.boarding.fight.Bursts;
import dramaturg.world.mechanics.boarding.fight.FieldStrength;
import dramaturg.world.mechanics.boarding.fight.Fighter;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Toughness;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Vitals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What an author may write about rooms, fighters and hand weapons, and the components that come of it.
final class Fittings {
  private static final Setting<Boolean> ROOM =
      Setting.standard("room", SettingType.flag(), false, "Whether people can stand in it.")
          .on(RootKind.PLACE);
  private static final Setting<List<EntityId>> LEADS_TO =
      Setting.standard(
              "leads_to",
              SettingType.many(SettingType.reference(RootKind.PLACE)),
              List.<EntityId>of(),
              "The rooms next to it.")
          .on(RootKind.PLACE);
  private static final Setting<Boolean> VIEW =
      Setting.standard(
              "view",
              SettingType.flag(),
              false,
              "Whether one sees from it what the vessel's sensors see.")
          .on(RootKind.PLACE);
  private static final Setting<Boolean> CONTROLS =
      Setting.standard(
              "controls",
              SettingType.flag(),
              false,
              "Whether its vessel can be steered and fought from it.")
          .on(RootKind.PLACE);
  private static final Setting<Long> ENTERED_IN =
      Setting.standard(
              "entered_in",
              SettingType.quantity(Dimension.TIME),
              Room.USUAL_ENTER_MILLIS,
              "How long it takes to walk into it from next door.")
          .on(RootKind.PLACE);
  private static final Setting<Boolean> AIRLOCK =
      Setting.standard(
              "airlock",
              SettingType.flag(),
              false,
              "Whether its vessel is entered through it when something is docked.")
          .on(RootKind.PLACE);
  private static final Setting<Long> HEALTH =
      Setting.standard(
              "health",
              SettingType.whole(1, 100_000),
              100L,
              "How much harm the body can bear, or each of a crowd.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Long> SKILL =
      Setting.standard(
              "fighting",
              SettingType.quantity(Dimension.SHARE),
              300_000L,
              "How well it fights hand to hand.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Long> ARMOUR =
      Setting.standard(
              "armour",
              SettingType.quantity(Dimension.SHARE),
              0L,
              "The share of every blow that does nothing.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<SequencedMap<String, Long>> RESISTS =
      Setting.standard(
              "resists",
              SettingType.named(SettingType.quantity(Dimension.SHARE)),
              new LinkedHashMap<String, Long>(),
              "The share of a blow by this kind of hand weapon that does nothing.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Long> HARDENS_AFTER =
      Setting.optional(
              "hardens_after",
              SettingType.whole(1, 1_000_000),
              "How much harm by one kind of hand weapon makes it as used to that kind as it gets; else it never is.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Long> HARDENS_UP_TO =
      Setting.standard(
              "hardens_up_to",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("95 %"),
              "The share of a kind of hand weapon that it bears at most when it is used to it.")
          .on(RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Boolean> BEARS_FIELDS =
      Setting.standard(
              "bears_fields", SettingType.flag(), false, "Whether the body can raise force fields.")
          .on(RootKind.PERSON);
  private static final Setting<Boolean> NUMB =
      Setting.standard(
              "numb",
              SettingType.flag(),
              false,
              "Whether nothing stuns it: what would fell it without harm harms it instead.")
          .on(RootKind.PERSON);
  private static final Setting<Long> FIELD_STRENGTH =
      Setting.optional(
              "field_strength",
              SettingType.whole(1, 1_000_000),
              "The harm of a shot that a field stops that it bears; 50 for a person, 1000 for an emitter.")
          .on(RootKind.PERSON, RootKind.DEVICE);
  private static final Setting<String> KIND =
      Setting.required("kind", SettingType.freeWord(), "What sort of weapon: blade, phaser.");
  private static final Setting<Long> HARM =
      Setting.required("harm", SettingType.whole(1, 1_000), "The health that a hit takes.");
  private static final Setting<Boolean> STUNS =
      Setting.standard("stuns", SettingType.flag(), false, "Whether a hit fells without killing.");
  private static final Setting<Boolean> SHOOTS =
      Setting.standard(
          "shoots", SettingType.flag(), false, "Whether it is shot rather than struck with.");
  private static final Setting<Boolean> STUN =
      Setting.standard(
          "stun", SettingType.flag(), false, "Whether it can be set to fell without killing.");
  private static final Setting<Table> HAND_WEAPON =
      Setting.optional(
              "hand_weapon",
              SettingType.group(KIND, HARM, STUNS, SHOOTS, STUN),
              "What it does in somebody's hand; of a person or a crowd, what they fight with besides.")
          .on(RootKind.DEVICE, RootKind.PERSON, RootKind.CROWD);
  private static final Setting<Long> STRENGTH =
      Setting.optional(
              "strength",
              SettingType.whole(1, 1_000_000),
              "The harm of hand weapons that wrecks it, or breaks it open if it is a door; 200 if left out.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> BURSTS =
      Setting.optional(
              "bursts",
              SettingType.whole(1, 1_000_000),
              "The harm to whoever stands right beside it when it is wrecked, at least; up to twice that.")
          .on(RootKind.DEVICE);
  private static final Setting<Boolean> HIDDEN =
      Setting.standard("hidden", SettingType.flag(), false, "Whether it must be searched for.")
          .on(RootKind.DEVICE, RootKind.BODY);

  static final List<Setting<?>> ALL =
      List.of(
          ROOM,
          LEADS_TO,
          VIEW,
          CONTROLS,
          ENTERED_IN,
          AIRLOCK,
          HEALTH,
          SKILL,
          ARMOUR,
          RESISTS,
          HARDENS_AFTER,
          HARDENS_UP_TO,
          BEARS_FIELDS,
          NUMB,
          FIELD_STRENGTH,
          HAND_WEAPON,
          STRENGTH,
          BURSTS,
          HIDDEN);

  private Fittings() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    if (definition.root() == RootKind.PERSON || definition.root() == RootKind.DEVICE)
      definition
          .find(FIELD_STRENGTH)
          .ifPresent(
              harm -> opening.put(id, FieldStrength.FIELD_STRENGTH, new FieldStrength(harm)));
    switch (definition.root()) {
      case PLACE -> openPlace(id, definition, opening);
      case PERSON -> openPerson(id, definition, opening);
      case CROWD -> openFighter(id, definition, opening);
      default -> openThing(id, definition, opening);
    }
  }

  private static void openPlace(EntityId id, Definition definition, Opening opening) {
    boolean room = definition.value(ROOM) || definition.has(LEADS_TO);
    if (!room) return;
    if (definition.value(AIRLOCK)) opening.put(id, Airlock.AIRLOCK, new Airlock());
    Boarding.connect(
        id,
        new Room(
            definition.value(LEADS_TO),
            definition.value(VIEW),
            definition.value(CONTROLS),
            definition.value(ENTERED_IN)),
        opening);
  }

  private static void openPerson(EntityId id, Definition definition, Opening opening) {
    int health = definition.value(HEALTH).intValue();
    opening.put(id, Vitals.VITALS, new Vitals(Vitals.Condition.WELL, health, health));
    openFighter(id, definition, opening);
  }

  private static void openFighter(EntityId id, Definition definition, Opening opening) {
    boolean person = definition.root() == RootKind.PERSON;
    opening.put(
        id,
        Fighter.FIGHTER,
        new Fighter(
            definition.value(SKILL),
            definition.value(ARMOUR),
            definition.value(RESISTS),
            person && definition.value(BEARS_FIELDS),
            person && definition.value(NUMB),
            definition.value(HEALTH).intValue()));
    definition
        .find(HARDENS_AFTER)
        .ifPresent(harm -> {
          int most = (int) (definition.value(HARDENS_UP_TO) / Dimension.SHARE.of("1 %"));
          opening.put(id, Adaptation.ADAPTATION, Adaptation.fresh(harm, most));
        });
    openArms(id, definition, opening);
  }

  private static void openArms(EntityId id, Definition definition, Opening opening) {
    definition
        .find(HAND_WEAPON)
        .ifPresent(table ->
            opening.put(
                id,
                HandWeapon.HAND_WEAPON,
                new HandWeapon(
                    table.value(KIND),
                    table.value(HARM).intValue(),
                    table.value(STUNS),
                    table.value(SHOOTS),
                    table.value(STUN))));
  }

  private static void openThing(EntityId id, Definition definition, Opening opening) {
    if (definition.root() == RootKind.DEVICE) {
      openArms(id, definition, opening);
      definition
          .find(STRENGTH)
          .ifPresent(bears -> opening.put(id, Toughness.TOUGHNESS, new Toughness(bears)));
      definition
          .find(BURSTS)
          .ifPresent(ppm -> opening.put(id, Bursts.Bursting.BURSTING, new Bursts.Bursting(ppm)));
    }
    boolean mayHide = definition.root() == RootKind.DEVICE || definition.root() == RootKind.BODY;
    if (mayHide && definition.value(HIDDEN)) opening.put(id, Unseen.UNSEEN, new Unseen(false, id));
  }
}
