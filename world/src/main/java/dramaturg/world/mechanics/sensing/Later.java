package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What sensing puts off until its moment.
sealed interface Later extends Timer {
  /// What a viewer sees at the opening.
  record FirstLook(EntityId viewer) implements Later {}

  /// What a viewer will see if nothing changes after the opening.
  record Foresee(EntityId viewer) implements Later {}

  /// Something about a thing has changed that matters to who sees it, or whom it sees.
  ///
  /// @param turn the number of that change
  record Survey(EntityId thing, int turn) implements Later {}

  /// The moment at which a viewer may come to see a thing, or lose it.
  ///
  /// @param viewerTurn of the last change of the viewer that was known then
  /// @param thingTurn of the last change of the thing that was known then
  record Look(EntityId viewer, EntityId thing, int viewerTurn, int thingTurn) implements Later {}
}
