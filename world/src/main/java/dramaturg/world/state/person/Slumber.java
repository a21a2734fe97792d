package dramaturg.world.state.person;

import dramaturg.world.state.Component;

/// A body sleeps that no noise wakes; until when is on the agenda.
///
/// @param seemsDead whether whoever sees it takes it for dead
public record Slumber(boolean seemsDead) {
  public static final Component<Slumber> SLUMBER = Component.of("slumber", Slumber.class);
}
