package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;

/// What may stand on the agenda of a stage. Immutable.
sealed interface Item {
  /// An action to judge.
  ///
  /// @param ticket the mind's own number for it
  /// @param entry the entry of the attempt
  /// @param begun whether it was judged before and has taken its time
  record Attempt(EntityId mind, Action action, long ticket, int entry, boolean begun)
      implements Item {}

  /// A timer to judge.
  ///
  /// @param mechanic the name of the mechanic that set it
  /// @param causes the entries that it follows from, at least one
  record Due(String mechanic, Timer timer, int[] causes) implements Item {}

  /// A mind to wake.
  record Wake(EntityId mind) implements Item {}
}
