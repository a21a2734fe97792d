package dramaturg.world.pack.definition;

import java.util.List;
import java.util.SequencedMap;

/// The keys that every entity of a pack can have, whatever mechanics there are: kind, place, title, mind. Each
/// constant's own doc sentence says what it means. `parts` is not among them: it holds further entities.
public final class EntityKeys {
  /// So many copies of one thing can be made.
  public static final long MOST_COPIES = 100_000;

  public static final Setting<String> PROGRAM =
      Setting.optional(
          "program",
          SettingType.freeWord(),
          "The file in minds/ with the plans of its own; if left out, the one that has its id, if there is one.");
  public static final Setting<List<String>> HABITS =
      Setting.optional(
          "habits",
          SettingType.many(SettingType.freeWord()),
          "Files in habits/ whose plans it shares with others; those of its kinds come first.");
  public static final Setting<List<String>> BELIEFS =
      Setting.optional(
          "beliefs",
          SettingType.many(SettingType.text()),
          "What it believes when it begins, true or not; those of its kinds come first.");
  public static final Setting<List<String>> GOALS =
      Setting.optional(
          "goals",
          SettingType.many(SettingType.text()),
          "What it wants when it begins; those of its kinds come first.");
  public static final Setting<SequencedMap<String, Long>> TRAITS =
      Setting.optional(
          "traits",
          SettingType.named(SettingType.quantity(Dimension.SHARE)),
          "How strong each trait of its character is.");
  public static final Setting<Long> REACTION =
      Setting.standard(
          "reaction",
          SettingType.quantity(Dimension.TIME, "0", "1 d"),
          0L,
          "How long it takes from perceiving something to acting on it.");

  /// The keys of an entity's `mind`.
  public static final List<Setting<?>> MIND_KEYS =
      List.of(PROGRAM, HABITS, BELIEFS, GOALS, TRAITS, REACTION);

  public static final Setting<String> IS =
      Setting.optional(
          "is", SettingType.freeWord(), "Its kind, or for a kind the kind that it descends from.");
  public static final Setting<String> IN =
      Setting.optional("in", SettingType.freeWord(), "The entity in which it is at the opening.");
  public static final Setting<Table> MIND =
      Setting.optional(
          "mind",
          new SettingType.Group(MIND_KEYS),
          "What its mind knows, wants and is able to do. Whatever comes into being of a kind with a mind has its own.");
  public static final Setting<Long> COPIES =
      Setting.optional(
          "copies",
          SettingType.whole(1, MOST_COPIES),
          "How many of it there are, with ids ending in _1, _2 and so on; '#' in the title becomes the number.");
  public static final Setting<String> TITLE =
      Setting.optional(
          "title", SettingType.text(), "Its name for people; if left out, its id with blanks.");

  public static final Setting<String> ABOUT =
      Setting.optional("about", SettingType.text(), "What it is, for people.");

  /// The key under which an entity or kind lists what it is made of.
  public static final String PARTS = "parts";

  /// The keys that every entity can have beside the settings of mechanics and its `parts`.
  public static final List<Setting<?>> ALL = List.of(IS, IN, TITLE, ABOUT, MIND, COPIES);

  private EntityKeys() {}
}
