package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What charges put off.
public sealed interface Fuse extends Timer {
  /// The end of a countdown.
  ///
  /// @param armed the entry with which it began
  record GoOff(EntityId vessel, int armed) implements Fuse {}

  /// An overloaded device gives way.
  ///
  /// @param begun the entry with which the overload began
  record GiveWay(EntityId device, int begun) implements Fuse {}
}
