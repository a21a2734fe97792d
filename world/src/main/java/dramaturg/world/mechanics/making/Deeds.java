package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What bodies make and unmake. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Begins to take a structure apart for its material.
  public record Strip(EntityId actor, EntityId structure) implements Action {}

  /// Begins to build a thing of this kind where one is.
  public record Build(EntityId actor, String kind) implements Action {}

  /// Begins to mend a hull with material.
  public record Mend(EntityId actor, EntityId hull) implements Action {}
}
