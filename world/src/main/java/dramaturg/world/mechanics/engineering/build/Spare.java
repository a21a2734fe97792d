package dramaturg.world.mechanics.engineering.build;

import dramaturg.world.state.Component;

/// Marks a device that at the opening serves nobody and waits to be installed.
public record Spare() {
  public static final Component<Spare> SPARE = Component.of("spare", Spare.class);
}
