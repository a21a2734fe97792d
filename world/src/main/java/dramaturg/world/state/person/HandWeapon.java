package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/// What a thing does as a weapon in somebody's hand.
///
/// @param kind such as `blade`, `phaser`; bodies may resist kinds
/// @param harm points of health that a hit takes, 1 to 1000
/// @param stuns whether a hit fells without killing
/// @param shoots whether it is shot rather than struck with
/// @param settable whether it can be set to stun for a shot
public record HandWeapon(String kind, int harm, boolean stuns, boolean shoots, boolean settable) {
  public static final Component<HandWeapon> HAND_WEAPON =
      Component.of("hand_weapon", HandWeapon.class);

  /// Bare hands.
  public static final HandWeapon HANDS = new HandWeapon("hands", 15, false, false, false);

  /// The most harmful weapon of some sort that a body holds or is armed with itself.
  public static Optional<EntityId> of(World world, EntityId body, Predicate<HandWeapon> sort) {
    Optional<EntityId> best = Optional.empty();
    int most = 0;
    var armoury = new ArrayList<>(world.contents(body));
    armoury.addFirst(body);
    for (EntityId thing : armoury) {
      Optional<HandWeapon> weapon = world.find(thing, HAND_WEAPON).filter(sort);
      if (weapon.isEmpty() || weapon.get().harm() <= most) continue;
      best = Optional.of(thing);
      most = weapon.get().harm();
    }
    return best;
  }
}
