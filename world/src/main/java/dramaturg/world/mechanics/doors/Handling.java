package dramaturg.world.mechanics.doors;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What people do with doors. One file, since each is one line.
public final class Handling {
  private Handling() {}

  /// Locks a door of the room where one stands.
  public record Lock(EntityId actor, EntityId door) implements Action {}

  /// Unlocks a door of the room where one stands.
  public record Unlock(EntityId actor, EntityId door) implements Action {}

  /// Breaks a locked door open.
  public record Force(EntityId actor, EntityId door) implements Action {}
}
