package dramaturg.world.pack.definition;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import java.util.List;
import java.util.SequencedMap;

/// Settings of each type, as mechanics might declare them.
public final class SampleSettings {
  /// A closed list of words.
  public enum Colour {
    RED,
    DEEP_BLUE
  }

  public static final Setting<Long> REACH =
      Setting.standard(
              "reach",
              SettingType.quantity(Dimension.LENGTH, "1 m", "90 km"),
              Dimension.LENGTH.of("40 km"),
              "How far it reaches.")
          .on(RootKind.DEVICE);
  public static final Setting<Long> SEATS =
      Setting.optional("seats", SettingType.whole(1, 99), "How many sit there.");
  public static final Setting<Colour> COLOUR =
      Setting.optional("colour", SettingType.word(Colour.values()), "The colour it has.");
  public static final Setting<EntityId> DOCK =
      Setting.optional("dock", SettingType.reference(RootKind.PLACE), "The place where it docks.");
  public static final Setting<String> NOTE =
      Setting.optional("note", SettingType.text(), "A note.");
  public static final Setting<List<Term>> SAYS =
      Setting.optional("says", SettingType.many(SettingType.statement()), "What it says.");
  public static final Setting<Boolean> OPEN =
      Setting.optional("open", SettingType.flag(), "Whether it is open.");
  public static final Setting<String> GUARD =
      Setting.required("guard", SettingType.freeWord(), "Who guards it.").when(OPEN);
  public static final Setting<Long> BULK =
      Setting.required("bulk", SettingType.quantity(Dimension.MASS), "Its mass.");
  public static final Setting<Table> HOLD =
      Setting.optional("hold", SettingType.group(BULK, SEATS), "Its hold.");
  public static final Setting<List<Long>> AT =
      Setting.optional(
          "at",
          SettingType.exactly(2, SettingType.signed(Dimension.STAR_DISTANCE)),
          "Where it is.");
  public static final Setting<String> HULL =
      Setting.required("hull", SettingType.freeWord(), "What it is made of.").on(RootKind.VESSEL);
  public static final Setting<String> HATCHES =
      Setting.optional("hatches", SettingType.kindName(RootKind.PERSON), "What comes out of it.");
  public static final Setting<SequencedMap<String, Table>> GUNS =
      Setting.optional("guns", SettingType.named(SettingType.group(BULK)), "Its guns by name.");
  public static final Setting<SequencedMap<EntityId, Long>> TRUSTS =
      Setting.optional(
              "trusts",
              SettingType.perEntity(SettingType.quantity(Dimension.SHARE), RootKind.PERSON),
              "Whom it trusts, and how much.")
          .on(RootKind.PERSON);
  public static final Setting<EntityId> KEEPER =
      Setting.required("keeper", SettingType.reference(RootKind.PERSON), "Who keeps its secret.")
          .on(RootKind.TECHNOLOGY);
  public static final Vocabulary ALL =
      new Vocabulary(
          List.of(
              REACH, SEATS, COLOUR, DOCK, NOTE, SAYS, OPEN, GUARD, HOLD, AT, HULL, HATCHES, GUNS,
              TRUSTS, KEEPER));

  private SampleSettings() {}
}
