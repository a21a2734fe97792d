package dramaturg.world.mechanics.motion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What one can do at the helm of a vessel. Each ends as soon as the vessel has begun to obey, but for docking, which
/// takes its time.
sealed interface Order extends Action {
  @Override
  default boolean byHand() {
    return true;
  }

  /// To a system, a thing in space or whatever such a thing is around a place.
  record SetCourse(EntityId actor, EntityId vessel, EntityId destination) implements Order {}

  /// To lie still where it is.
  record AllStop(EntityId actor, EntityId vessel) implements Order {}

  /// To make fast to a vessel or station near by.
  record Dock(EntityId actor, EntityId vessel, EntityId host) implements Order {}

  /// To bring a small craft near by into the vessel's own bay.
  record TakeAboard(EntityId actor, EntityId vessel, EntityId craft) implements Order {}

  /// To let go of the host, or to come out of it.
  record Undock(EntityId actor, EntityId vessel, EntityId host) implements Order {}

  /// To follow a thing in sight wherever it goes.
  record Pursue(EntityId actor, EntityId vessel, EntityId target) implements Order {}

  /// To lie still where a large body hides the vessel from a thing.
  record LieBehind(EntityId actor, EntityId vessel, EntityId body, EntityId thing)
      implements Order {}

  /// The vessel that is to obey.
  EntityId vessel();
}
