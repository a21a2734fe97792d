package dramaturg.world.mechanics.care;

import dramaturg.world.state.Component;

/// What drinking a thing does.
///
/// @param afterMillis how long after
/// @param harm the health that it takes, 0 for none
/// @param sleepMillis for how long it makes sleep, 0 for not at all
/// @param seemsDead whether the sleeper seems dead
record Draught(long afterMillis, long harm, long sleepMillis, boolean seemsDead) {
  static final Component<Draught> DRAUGHT = Component.of("draught", Draught.class);
}
