package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What making puts off.
sealed interface Later extends Timer {
  /// The next part of a structure has been taken off.
  ///
  /// @param since the entry from which this part was worked at; another says that the work ended
  record NextPart(EntityId structure, int since) implements Later {}

  /// What is being built at a site is done.
  ///
  /// @param since the entry with which it was begun
  record Done(EntityId site, int since) implements Later {}

  /// The mending of a hull is done.
  ///
  /// @param since the entry with which it was begun
  record Mended(EntityId hull, int since) implements Later {}
}
