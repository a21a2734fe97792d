package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Action;

/// What is done with beams. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Beams a body, or those in a list, from where they are to a place.
  public record Beam(EntityId actor, EntityId vessel, Term who, EntityId to) implements Action {}

  /// Steps right beside a thing or body in the same room, so that a beam that takes it takes both.
  public record StepBeside(EntityId actor, EntityId what) implements Action {}

  /// Takes hold of a thing in space.
  public record Tractor(EntityId actor, EntityId vessel, EntityId thing) implements Action {}

  /// Hauls a thing in, and holds it there.
  ///
  /// @param to how near to the own vessel, in kilometres, or the thing in reach beside which it shall come to lie
  public record Haul(EntityId actor, EntityId vessel, EntityId thing, Term to) implements Action {}

  /// Lets go of what is held.
  public record Release(EntityId actor, EntityId vessel, EntityId thing) implements Action {}
}
