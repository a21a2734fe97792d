package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What motion puts off until its moment.
sealed interface Later extends Timer {
  /// The end of a course.
  ///
  /// @param course the entry that set the course
  record End(EntityId vessel, int course) implements Later {}

  /// The moment at which the tank is dry on a course.
  ///
  /// @param course the entry that set the course
  record Dry(EntityId vessel, int course) implements Later {}

  /// The vessel is where it means to lie still.
  ///
  /// @param course the entry that set the course
  record Hidden(EntityId vessel, int course) implements Later {}

  /// The drives give more or less than when the course was set.
  ///
  /// @param course the entry that set the course
  record Retime(EntityId vessel, int course) implements Later {}

  /// The helmsman has seen that his destination turned.
  record Follow(EntityId vessel, EntityId destination) implements Later {}

  /// The helmsman has looked round in the system that he came to.
  ///
  /// @param course the entry of the arrival
  record LookRound(EntityId vessel, int course) implements Later {}
}
