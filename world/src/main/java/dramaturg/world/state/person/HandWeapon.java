package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.Optional;
import java.util.function.Predicate;

/// What a thing does as a weapon in somebody's hand.
///
/// @param kind such as `blade`, `phaser`; bodies may resist kinds
/// @param harm points of health that a hit takes, 1 to 1000
/// @param stuns whether a hit fells without killing
/// @param shoots whether it is shot rather than struck with
public record HandWeapon(String kind, int harm, boolean stuns, boolean shoots) {
  public static final Component<HandWeapon> HAND_WEAPON =
      Component.of("hand_weapon", HandWeapon.class);

  /// Bare hands.
  public static final HandWeapon HANDS = new HandWeapon("hands", 15, false, false);

  /// The most harmful weapon of some sort that a body holds.
  public static Optional<EntityId> of(World world, EntityId body, Predicate<HandWeapon> sort) {
    Optional<EntityId> best = Optional.empty();
    int most = 0;
    for (EntityId thing : world.contents(body)) {
      Optional<HandWeapon> weapon = world.find(thing, HAND_WEAPON).filter(sort);
      if (weapon.isEmpty() || weapon.get().harm() <= most) continue;
      best = Optional.of(thing);
      most = weapon.get().harm();
    }
    return best;
  }
}
