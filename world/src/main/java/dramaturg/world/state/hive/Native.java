package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Whose mind moved a body before another took it: where it returns to when the hold is lost.
public record Native(EntityId mind) {
  public static final Component<Native> NATIVE = Component.of("native_mind", Native.class);
}
