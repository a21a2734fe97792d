package dramaturg.world.pack;

import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import java.util.List;
import java.util.SequencedMap;

/// The keys of a pack that no mechanic declares: those of `pack.yaml`. It does not
/// hold the keys of `story.yaml` and `words.yaml`, which belong to the story.
public final class PackKeys {
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

  static final Setting<String> WHEN =
      Setting.required("when", SettingType.text(), "The formula over facts that ends the telling.");
  static final Setting<String> END_ABOUT =
      Setting.optional("about", SettingType.text(), "What this end means, for people.");
  static final Setting<SequencedMap<String, Table>> ENDS =
      Setting.optional(
          "ends",
          SettingType.named(SettingType.group(WHEN, END_ABOUT)),
          "Conditions that end a telling before its horizon.");

  static final Setting<String> PASS =
      Setting.required("pass", SettingType.text(), "The pass of lint that found it.");
  static final Setting<String> SUBJECT =
      Setting.required("subject", SettingType.text(), "What it found, as it names it.");
  static final Setting<String> BECAUSE =
      Setting.required("because", SettingType.text(), "Why it is right all the same.");
  static final Setting<List<Table>> EXCUSES =
      Setting.standard(
          "excuses",
          SettingType.many(SettingType.group(PASS, SUBJECT, BECAUSE)),
          List.of(),
          "Findings of lint that are meant to be so, each with its reason.");

  /// The keys of `pack.yaml`.
  public static final List<Setting<?>> ALL =
      List.of(NAME, TITLE, ABOUT, SEED, HORIZON, ENDS, EXCUSES);

  private PackKeys() {}
}
