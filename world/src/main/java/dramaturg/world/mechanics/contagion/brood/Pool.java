package dramaturg.world.mechanics.contagion.brood;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.Component;

/// That creatures can be bred in a place or device.
///
/// @param kind what they are
/// @param everyMillis how long each takes, at least 1
/// @param most how many come of it in all, at least 1
public record Pool(String kind, long everyMillis, long most) {
  static final Component<Pool> POOL = Component.of("pool", Pool.class);

  private static final Setting<String> CREATURE =
      Setting.required("kind", SettingType.kindName(RootKind.PERSON), "What is bred in it.");
  private static final Setting<Long> EVERY =
      Setting.required(
          "every", SettingType.quantity(Dimension.TIME, "1 s", "100 y"), "How long each takes.");
  private static final Setting<Long> MOST =
      Setting.required("most", SettingType.whole(1, 10_000), "How many come of it in all.");

  public static final Setting<Table> BREEDS =
      Setting.optional(
              "breeds",
              SettingType.group(CREATURE, EVERY, MOST),
              "The creatures that a mind can breed in it.")
          .on(RootKind.PLACE, RootKind.DEVICE);

  public static void open(EntityId id, Definition definition, Opening opening) {
    boolean can = definition.root() == RootKind.PLACE || definition.root() == RootKind.DEVICE;
    if (!can || !definition.has(BREEDS)) return;
    Table told = definition.value(BREEDS);
    opening.put(id, POOL, new Pool(told.value(CREATURE), told.value(EVERY), told.value(MOST)));
  }

  /// Breeding under way, or how far it came.
  ///
  /// @param by the body that began it
  /// @param born how many have been born
  /// @param begun the entry with which it began
  record Breeding(EntityId by, EntityId mind, long born, int begun) {
    static final Component<Breeding> BREEDING = Component.of("breeding", Breeding.class);
  }
}
