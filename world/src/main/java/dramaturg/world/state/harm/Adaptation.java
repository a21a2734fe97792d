package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How a thing that adapts has got used to kinds of weapons. Things without it never do.
///
/// @param fullTerajoules how much of one kind it must take to be as resistant as it can, at least 1
/// @param mostPercent how resistant it can get, 0 to 100
/// @param exposure what it has taken of each kind, in terajoules, in the order of meeting
/// @param percent how much of each kind it now wards off; it grows in steps, by [Adapted]
public record Adaptation(
    long fullTerajoules,
    int mostPercent,
    SequencedMap<String, Long> exposure,
    SequencedMap<String, Integer> percent) {
  public static final Component<Adaptation> ADAPTATION =
      Component.of("adaptation", Adaptation.class);

  public Adaptation {
    exposure = new LinkedHashMap<>(exposure);
    percent = new LinkedHashMap<>(percent);
  }

  /// One that has met no weapon yet.
  public static Adaptation fresh(long fullTerajoules, int mostPercent) {
    return new Adaptation(
        fullTerajoules, mostPercent, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /// What the exposure so far would give it, in percent: in proportion, up to [#mostPercent].
  public int earnedPercent(String weapon) {
    long taken = Math.min(exposure.getOrDefault(weapon, 0L), fullTerajoules);
    return (int) ((double) taken / fullTerajoules * mostPercent);
  }

  /// How much of a kind of weapon the thing wards off, in percent; 0 for what does not adapt.
  public static int resists(World world, EntityId thing, String weapon) {
    return world
        .find(thing, ADAPTATION)
        .map(adaptation -> adaptation.percent().getOrDefault(weapon, 0))
        .orElse(0);
  }

  /// Notes that the thing took so much of a kind of weapon; nothing for what does not adapt.
  public static void expose(Edit edit, EntityId thing, String weapon, long terajoules) {
    if (terajoules == 0 || !edit.world().has(thing, ADAPTATION)) return;
    Adaptation before = edit.world().of(thing, ADAPTATION);
    var exposure = new LinkedHashMap<>(before.exposure);
    exposure.merge(weapon, terajoules, Long::sum);
    edit.put(
        thing,
        ADAPTATION,
        new Adaptation(before.fullTerajoules, before.mostPercent, exposure, before.percent));
  }

  Adaptation with(String weapon, int resists) {
    var changed = new LinkedHashMap<>(percent);
    changed.merge(weapon, Math.clamp(resists, 0, mostPercent), Math::max);
    return new Adaptation(fullTerajoules, mostPercent, exposure, changed);
  }
}
