package dramaturg.world.mechanics.boarding;

import dramaturg.world.state.Component;

/// What a thing does as a weapon in somebody's hand.
///
/// @param kind such as `blade`, `phaser`; bodies may resist kinds
/// @param harm points of health that a hit takes, 1 to 1000
/// @param stuns whether a hit fells without killing
/// @param shoots whether it is shot rather than struck with
record HandWeapon(String kind, int harm, boolean stuns, boolean shoots) {
  static final Component<HandWeapon> HAND_WEAPON = Component.of("hand_weapon", HandWeapon.class);

  /// Bare hands.
  static final HandWeapon HANDS = new HandWeapon("hands", 15, false, false);
}
