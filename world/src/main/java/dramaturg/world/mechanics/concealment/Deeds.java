package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What one does to be seen not at all or otherwise, and against it. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Lets a vessel's cloak hide it.
  public record Cloak(EntityId actor, EntityId vessel) implements Action {}

  /// Lets a cloaked vessel be seen again.
  public record Decloak(EntityId actor, EntityId vessel) implements Action {}

  /// Makes a vessel look like another.
  ///
  /// @param as a kind, or the name of a vessel for which it is to be taken
  public record Disguise(EntityId actor, EntityId vessel, String as) implements Action {}

  /// Lets a disguised vessel look like what it is.
  public record DropDisguise(EntityId actor, EntityId vessel) implements Action {}

  /// Makes oneself unseen by a cloak that one carries.
  public record Vanish(EntityId actor) implements Action {}

  /// Comes out of one's cloak or hiding place.
  public record Appear(EntityId actor) implements Action {}

  /// Hides in a room where that is possible, or in a thing there.
  public record Hide(EntityId actor, EntityId in) implements Action {}

  /// Looks for whatever lives in the room where one stands, with an instrument.
  public record Sweep(EntityId actor, EntityId room) implements Action {}
}
