package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What repair puts off.
public sealed interface Works extends Timer {
  /// The crew looks for what to repair next.
  record LookRound(EntityId vessel) implements Works {}

  /// A repair is done.
  ///
  /// @param begun the entry with which it began
  record Done(EntityId vessel, int begun) implements Works {}

  /// A hull that grows back has grown by another step.
  record Regrow(EntityId vessel) implements Works {}

  /// To see whether a crippled vessel can be steered again.
  record Steer(EntityId vessel) implements Works {}
}
