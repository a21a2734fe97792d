package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Opening;
import java.util.List;

/// What an author may write about making, and the components that come of it.
final class Workshop {
  private static final long KILOGRAMS_PER_TONNE = 1_000;

  private static final Setting<Long> STRIP_WORK =
      Setting.optional(
              "strip_work",
              SettingType.quantity(Dimension.TIME, "1 s", "100000 y"),
              "How long a single worker would need to take it apart for its material; without this it cannot be.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<Long> MEND_WORK =
      Setting.optional(
              "mend_work",
              SettingType.quantity(Dimension.TIME, "1 s", "100000 y"),
              "How long a single worker would need to mend all of its hull with material; without this it cannot be.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<Long> USEFUL =
      Setting.standard(
              "useful",
              SettingType.quantity(Dimension.SHARE),
              Dimension.SHARE.of("50 %"),
              "Which share of its mass is of use as material.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<String> LEAVES =
      Setting.optional(
              "leaves",
              SettingType.kindName(RootKind.BODY),
              "The kind of what is left of it when it has been taken apart; if left out, nothing is.")
          .on(RootKind.VESSEL, RootKind.BODY);
  private static final Setting<Long> MATERIAL =
      Setting.optional(
              "material",
              SettingType.quantity(Dimension.MASS, "1 t", "1000000000 Mt"),
              "How much material for building lies in it at the opening.")
          .on(RootKind.VESSEL, RootKind.BODY, RootKind.PLACE);

  private static final Setting<String> KIND =
      Setting.required(
          "kind",
          SettingType.kindName(RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE),
          "What can be built.");
  private static final Setting<Long> WORK =
      Setting.required(
          "work",
          SettingType.quantity(Dimension.TIME, "1 s", "100000 y"),
          "How long a single worker would need for it.");
  private static final Setting<Long> MATTER =
      Setting.standard(
          "matter", SettingType.quantity(Dimension.MASS), 0L, "How much material goes into it.");
  private static final Setting<List<EntityId>> NEEDS =
      Setting.standard(
          "also",
          SettingType.many(SettingType.reference(RootKind.TECHNOLOGY)),
          List.<EntityId>of(),
          "The further technologies that it takes.");
  private static final Setting<List<Table>> MAKES =
      Setting.standard(
              "makes",
              SettingType.many(SettingType.group(KIND, WORK, MATTER, NEEDS)),
              List.<Table>of(),
              "What whoever holds this technology can build.")
          .on(RootKind.TECHNOLOGY);

  static final List<Setting<?>> SETTINGS =
      List.of(STRIP_WORK, MEND_WORK, USEFUL, LEAVES, MATERIAL, MAKES);

  private Workshop() {}

  static void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(MATERIAL)
        .ifPresent(
            mass -> opening.put(id, Material.MATERIAL, new Material(mass / KILOGRAMS_PER_TONNE)));
    switch (definition.root()) {
      case VESSEL, BODY -> {
        definition
            .find(MEND_WORK)
            .ifPresent(work -> opening.put(id, Scrap.Seams.SEAMS, new Scrap.Seams(work)));
        definition
            .find(STRIP_WORK)
            .ifPresent(work ->
                opening.put(
                    id,
                    Scrap.SCRAP,
                    new Scrap(work, definition.value(USEFUL), definition.find(LEAVES))));
      }
      case TECHNOLOGY -> {
        if (definition.has(MAKES))
          opening.put(
              id,
              Designs.DESIGNS,
              new Designs(definition.value(MAKES).stream().map(Workshop::design).toList()));
      }
      case PLACE, PERSON, CROWD, DEVICE, FACTION, TREATY, STRAIN -> {}
    }
  }

  private static Designs.Design design(Table told) {
    return new Designs.Design(
        told.value(KIND),
        told.value(WORK),
        told.value(MATTER) / KILOGRAMS_PER_TONNE,
        told.value(NEEDS));
  }
}
