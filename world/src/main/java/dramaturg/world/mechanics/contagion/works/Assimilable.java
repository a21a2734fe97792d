package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.Component;
import java.util.List;

/// That a vessel, body or device can be made one's own, and what it takes and yields.
///
/// @param workMillis how long a single worker would need
/// @param yields the technologies that whoever does it learns
public record Assimilable(long workMillis, List<EntityId> yields) {
  public static final Component<Assimilable> ASSIMILABLE =
      Component.of("assimilable", Assimilable.class);

  /// What a device helps from outside.
  ///
  /// @param hands as how many workers it counts
  /// @param reachMetres how far it reaches
  public record Beam(long hands, long reachMetres) {
    public static final Component<Beam> BEAM = Component.of("assimilation_beam", Beam.class);
  }

  private static final Setting<Long> WORK =
      Setting.optional(
              "assimilation_work",
              SettingType.quantity(Dimension.TIME, "1 s", "1000 y"),
              "How long a single worker would need to assimilate it; without this it cannot be.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE);
  private static final Setting<List<EntityId>> YIELDS =
      Setting.standard(
              "yields",
              SettingType.many(SettingType.reference(RootKind.TECHNOLOGY)),
              List.<EntityId>of(),
              "The technologies that whoever assimilates it learns.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE, RootKind.PERSON);
  private static final Setting<Long> HANDS =
      Setting.optional(
              "assimilation_hands",
              SettingType.whole(1, 1_000_000),
              "As how many workers the device counts where its vessel assimilates something.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> REACH =
      Setting.standard(
              "assimilation_reach",
              SettingType.quantity(Dimension.LENGTH),
              Dimension.LENGTH.of("100 km"),
              "How far the device reaches.")
          .on(RootKind.DEVICE);

  public static final List<Setting<?>> SETTINGS = List.of(WORK, YIELDS, HANDS, REACH);

  public Assimilable {
    yields = List.copyOf(yields);
  }

  public static void open(EntityId id, Definition definition, Opening opening) {
    switch (definition.root()) {
      case VESSEL, BODY, PERSON -> able(id, definition, opening);
      case DEVICE -> {
        able(id, definition, opening);
        definition
            .find(HANDS)
            .ifPresent(
                hands -> opening.put(id, Beam.BEAM, new Beam(hands, definition.value(REACH))));
      }
      case PLACE, CROWD, FACTION, TREATY, TECHNOLOGY, STRAIN -> {}
    }
  }

  private static void able(EntityId id, Definition definition, Opening opening) {
    boolean person = definition.root() == RootKind.PERSON;
    long work = person ? 0 : definition.find(WORK).orElse(0L);
    if (work > 0 || definition.has(YIELDS))
      opening.put(id, ASSIMILABLE, new Assimilable(work, definition.value(YIELDS)));
  }
}
