package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What people do for each other and to each other. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Tends to a hurt or unconscious body in the same room.
  public record Treat(EntityId actor, EntityId patient) implements Action {}

  /// Lays hands on somebody and binds them.
  public record Seize(EntityId actor, EntityId person) implements Action {}

  /// Lets somebody go who is bound.
  public record Free(EntityId actor, EntityId person) implements Action {}

  /// Takes somebody who cannot walk to a room next door.
  public record Bring(EntityId actor, EntityId person, EntityId room) implements Action {}

  /// Drinks something.
  public record Drink(EntityId actor, EntityId draught) implements Action {}

  /// Gives a thing that one has to somebody in the same room.
  public record Hand(EntityId actor, EntityId thing, EntityId person) implements Action {}

  /// Works a hand to a device in the same room while pinned under something.
  public record Reach(EntityId actor, EntityId device) implements Action {
    @Override
    public boolean whileHeld() {
      return true;
    }
  }
}
