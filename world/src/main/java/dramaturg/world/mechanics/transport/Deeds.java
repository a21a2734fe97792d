package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Action;

/// What is done with beams. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Beams a body, or those in a list, from where they are to a place.
  public record Beam(EntityId actor, EntityId vessel, Term who, EntityId to) implements Action {}

  /// Takes hold of a thing in space.
  public record Tractor(EntityId actor, EntityId vessel, EntityId thing) implements Action {}

  /// Hauls a thing in to a distance in kilometres, and holds it there.
  public record Haul(EntityId actor, EntityId vessel, EntityId thing, long distanceKm) implements Action {}

  /// Lets go of what is held.
  public record Release(EntityId actor, EntityId vessel, EntityId thing) implements Action {}
}
