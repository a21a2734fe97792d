package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What contagion puts off.
sealed interface Later extends Timer {
  /// The next stage of a body's course.
  ///
  /// @param sinceMillis tells the infection from later ones
  record NextStage(EntityId host, EntityId strain, long sinceMillis, int stage) implements Later {}

  /// A contagious body touches another, or reaches one over the link.
  record Touch(EntityId host, EntityId strain, long sinceMillis, int stage) implements Later {}

  /// The next happening among the members of a crowd.
  ///
  /// @param atMillis tells it from one that was put off anew
  record Wave(EntityId crowd, EntityId strain, long atMillis) implements Later {}

  /// A member of a crowd touches a body beside it, or reaches one over the link.
  record CrowdTouch(EntityId crowd, EntityId strain) implements Later {}

  /// Something is about to come out of a dead host.
  record Hatch(EntityId host, EntityId strain) implements Later {}
}
