package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// How much a thing that adapts has taken of each kind of weapon. Things without it never adapt; collisions and
/// explosions are no weapons that anything gets used to.
///
/// @param fullTerajoules how much of one kind it must take to be as resistant as it can, at least 1; of a living body,
///     in points of harm
/// @param mostPercent how resistant it can get, 0 to 100
/// @param exposure what it has taken of each kind, in terajoules, in the order of meeting
public record Adaptation(
    long fullTerajoules, int mostPercent, SequencedMap<String, Long> exposure) {
  public static final Component<Adaptation> ADAPTATION =
      Component.of("adaptation", Adaptation.class);

  public Adaptation {
    exposure = new LinkedHashMap<>(exposure);
  }

  /// How much of each kind of weapon a thing wards off, in percent; it grows in steps, by [Adapted].
  public record Resistance(SequencedMap<String, Integer> percent) {
    public static final Component<Resistance> RESISTANCE =
        Component.of("resistance", Resistance.class);

    static final Resistance NONE = new Resistance(new LinkedHashMap<>());

    public Resistance {
      percent = new LinkedHashMap<>(percent);
    }
  }

  /// One that has met no weapon yet.
  public static Adaptation fresh(long fullTerajoules, int mostPercent) {
    return new Adaptation(fullTerajoules, mostPercent, new LinkedHashMap<>());
  }

  /// What the exposure so far would give it, in percent: in proportion, up to [#mostPercent].
  public int earnedPercent(String weapon) {
    long taken = Math.min(exposure.getOrDefault(weapon, 0L), fullTerajoules);
    return (int) ((double) taken / fullTerajoules * mostPercent);
  }

  /// How much of a kind of weapon the thing wards off, in percent; 0 for what does not adapt.
  public static int resists(World world, EntityId thing, String weapon) {
    return world
        .or(thing, Resistance.RESISTANCE, Resistance.NONE)
        .percent()
        .getOrDefault(weapon, 0);
  }

  /// Notes that the thing took so much of a kind of weapon; nothing for what does not adapt.
  public static void expose(Edit edit, EntityId thing, String weapon, long terajoules) {
    boolean weaponry = !weapon.equals(Impact.COLLISION) && !weapon.equals(Impact.EXPLOSION);
    if (terajoules == 0 || !weaponry || !edit.world().has(thing, ADAPTATION)) return;
    Adaptation before = edit.world().of(thing, ADAPTATION);
    var exposure = new LinkedHashMap<>(before.exposure);
    exposure.merge(weapon, terajoules, Long::sum);
    edit.put(
        thing, ADAPTATION, new Adaptation(before.fullTerajoules, before.mostPercent, exposure));
  }

  /// Lets a thing that adapts ward off so much of a kind of weapon, if it did not ward off more already.
  static void resist(Edit edit, EntityId thing, String weapon, int percent) {
    Optional<Adaptation> adaptation = edit.world().find(thing, ADAPTATION);
    if (adaptation.isEmpty()) return;
    var changed =
        new LinkedHashMap<>(
            edit.world().or(thing, Resistance.RESISTANCE, Resistance.NONE).percent());
    changed.merge(weapon, Math.clamp(percent, 0, adaptation.get().mostPercent), Math::max);
    edit.put(thing, Resistance.RESISTANCE, new Resistance(changed));
  }
}
