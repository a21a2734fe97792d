package dramaturg.world.pack;

import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import java.util.List;
import java.util.SequencedMap;

/// The keys of a pack that no mechanic declares: those of `pack.yaml`, those that every entity has, and those of a mind.
/// It does not hold the keys of `story.yaml` and `words.yaml`, which belong to the story.
public final class PackSettings {
  private PackSettings() {}

  static final Setting<String> NAME =
      Setting.required("name", SettingType.text(), "The pack's name: a-z, 0-9, '-' and '_'.");
  static final Setting<String> TITLE =
      Setting.required("title", SettingType.text(), "Its title for people.");
  static final Setting<String> ABOUT =
      Setting.optional("about", SettingType.text(), "What it is, in a few sentences.");
  static final Setting<Long> SEED =
      Setting.required(
          "seed",
          SettingType.whole(0, Long.MAX_VALUE),
          "The seed of the telling that the pack is known for.");
  static final Setting<Long> HORIZON =
      Setting.required(
          "horizon",
          SettingType.quantity(Dimension.TIME, "1 s", "1000 y"),
          "How long a telling runs at most, in story time.");

  static final Setting<Long> ACT =
      Setting.required("act", SettingType.whole(1, 99), "The number of the act.");
  static final Setting<String> ACT_TITLE =
      Setting.required("title", SettingType.text(), "The title of the act.");
  static final Setting<List<Table>> ACTS =
      Setting.standard(
          "acts",
          SettingType.many(SettingType.group(ACT, ACT_TITLE)),
          List.of(),
          "The acts of the story, in order.");

  static final Setting<String> WHEN =
      Setting.required("when", SettingType.text(), "The formula over facts that ends the telling.");
  static final Setting<String> END_ABOUT =
      Setting.optional("about", SettingType.text(), "What this end means, for people.");
  static final Setting<SequencedMap<String, Table>> ENDS =
      Setting.optional(
          "ends",
          SettingType.named(SettingType.group(WHEN, END_ABOUT)),
          "Conditions that end a telling before its horizon.");

  /// The keys of `pack.yaml`.
  public static final List<Setting<?>> PACK =
      List.of(NAME, TITLE, ABOUT, SEED, HORIZON, ACTS, ENDS);

  static final Setting<String> PROGRAM =
      Setting.optional(
          "program",
          SettingType.freeWord(),
          "The file in minds/ with the plans of its own; if left out, the one that has its id, if there is one.");
  static final Setting<List<String>> HABITS =
      Setting.optional(
          "habits",
          SettingType.many(SettingType.freeWord()),
          "Files in habits/ whose plans it shares with others; those of its kinds come first.");
  static final Setting<List<String>> BELIEFS =
      Setting.optional(
          "beliefs",
          SettingType.many(SettingType.text()),
          "What it believes at the opening, true or not; those of its kinds come first.");
  static final Setting<List<String>> GOALS =
      Setting.optional(
          "goals",
          SettingType.many(SettingType.text()),
          "What it wants at the opening; those of its kinds come first.");
  static final Setting<SequencedMap<String, Long>> TRAITS =
      Setting.optional(
          "traits",
          SettingType.named(SettingType.quantity(Dimension.SHARE)),
          "How strong each trait of its character is.");
  static final Setting<Long> REACTION =
      Setting.standard(
          "reaction",
          SettingType.quantity(Dimension.TIME, "0", "1 d"),
          0L,
          "How long it takes from perceiving something to acting on it.");

  /// The keys of an entity's `mind`.
  public static final List<Setting<?>> MIND =
      List.of(PROGRAM, HABITS, BELIEFS, GOALS, TRAITS, REACTION);

  static final Setting<String> IS =
      Setting.optional(
          "is", SettingType.freeWord(), "Its kind, or for a kind the kind that it descends from.");
  static final Setting<String> IN =
      Setting.optional("in", SettingType.freeWord(), "The entity in which it is at the opening.");
  static final Setting<Table> MIND_TABLE =
      Setting.optional(
          "mind", new SettingType.Group(MIND), "What its mind knows, wants and is able to do.");
  static final Setting<Long> COPIES =
      Setting.optional(
          "copies",
          SettingType.whole(1, Expansion.MOST_ENTITIES),
          "How many of it there are, with ids ending in _1, _2 and so on; '#' in the title becomes the number.");
  static final Setting<String> ENTITY_TITLE =
      Setting.optional(
          "title", SettingType.text(), "Its name for people; if left out, its id with blanks.");

  /// The keys that every entity can have beside the settings of mechanics and its `parts`.
  public static final List<Setting<?>> ENTITY =
      List.of(IS, IN, ENTITY_TITLE, ABOUT, MIND_TABLE, COPIES);
}
