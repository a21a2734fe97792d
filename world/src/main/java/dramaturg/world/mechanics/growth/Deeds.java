package dramaturg.world.mechanics.growth;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What bodies do that grow beyond themselves. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Grows out of what one is in, into a body that flies by itself.
  public record Outgrow(EntityId actor) implements Action {}

  /// Sits down on a hull near by.
  public record Cling(EntityId actor, EntityId vessel, EntityId hull) implements Action {}

  /// Leaves the hull on which one sits.
  public record LetGo(EntityId actor, EntityId vessel) implements Action {}

  /// Becomes one with the hull on which one sits and which is one's own.
  public record Merge(EntityId actor, EntityId vessel, EntityId hull) implements Action {}
}
