package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What bodies do with the strains that they bear. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Injects a body beside one with one's strain.
  public record Inject(EntityId actor, EntityId target) implements Action {}

  /// Begins to make a vessel, body or device one's own.
  public record Assimilate(EntityId actor, EntityId target) implements Action {}

  /// Wakes a dead host of one's own strain that lies beside one.
  public record WakeDead(EntityId actor, EntityId body) implements Action {}
}
