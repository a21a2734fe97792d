package dramaturg.world.state.person;

import dramaturg.world.state.Component;

/// Marks a crowd and says how many living members it has. Who they are is the matter of whoever tells them apart.
///
/// @param size the living, 0 or more
public record Crowd(long size) {
  public static final Component<Crowd> CROWD = Component.of("crowd", Crowd.class);
}
