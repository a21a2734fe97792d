package dramaturg.world.mechanics.boarding;

import dramaturg.world.state.Component;
import java.util.SequencedMap;

/// How well a body fights.
///
/// @param skillPpm weighs against the other's skill for who hits, in millionths
/// @param armourPpm the share of a blow that does nothing, in millionths
/// @param resistsPpm the same for single kinds of weapons, on top
/// @param bearsFields whether it can raise force fields
record Fighter(
    long skillPpm, long armourPpm, SequencedMap<String, Long> resistsPpm, boolean bearsFields) {
  static final Component<Fighter> FIGHTER = Component.of("fighter", Fighter.class);
}
