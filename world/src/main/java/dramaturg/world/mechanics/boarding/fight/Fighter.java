package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.HandWeapon;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How well a body fights, or each of a crowd.
///
/// @param skillPpm weighs against the other's skill for who hits, in millionths
/// @param armourPpm the share of a blow that does nothing, in millionths
/// @param resistsPpm the same for single kinds of weapons, on top
/// @param bearsFields whether it can raise force fields
/// @param numb whether what would stun it harms it instead
/// @param health how much harm kills one of a crowd, at least 1
public record Fighter(
    long skillPpm,
    long armourPpm,
    SequencedMap<String, Long> resistsPpm,
    boolean bearsFields,
    boolean numb,
    int health) {
  public static final Component<Fighter> FIGHTER = Component.of("fighter", Fighter.class);

  private static final long WHOLE_PPM = 1_000_000;
  private static final Fighter UNTRAINED =
      new Fighter(200_000, 0, new LinkedHashMap<>(), false, false, 100);

  /// What weighs for a body when it fights.
  public static long skill(World world, EntityId body) {
    return of(world, body).skillPpm();
  }

  static Fighter of(World world, EntityId body) {
    return world.or(body, FIGHTER, UNTRAINED);
  }

  /// How much of a blow of no kind in particular gets through.
  long throughArmour(long points) {
    return points * (WHOLE_PPM - armourPpm) / WHOLE_PPM;
  }

  /// The harm of a weapon that gets through.
  long dealt(HandWeapon weapon) {
    long through = WHOLE_PPM - armourPpm;
    through = through * (WHOLE_PPM - resistsPpm.getOrDefault(weapon.kind(), 0L)) / WHOLE_PPM;
    return weapon.harm() * through / WHOLE_PPM;
  }
}
