package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Action;

/// What members of a collective do with their links. One file, since each is one line.
public final class Ties {
  private Ties() {}

  /// Takes a member that one's mind moves off what it is linked to.
  public record Sever(EntityId actor, EntityId member) implements Action {}

  /// Links a member that one's mind moves to something that takes it.
  public record Join(EntityId actor, EntityId member, EntityId to) implements Action {}

  /// Lets a member go that one's mind moves; it falls to the mind that it had before.
  public record CastOff(EntityId actor, EntityId member) implements Action {}

  /// Lets all minds know something that hang together by links with one's own.
  public record Share(EntityId actor, Term content) implements Action {
    @Override
    public boolean whileHeld() {
      return true;
    }
  }

  /// Wants something of all minds below one in the links.
  public record Direct(EntityId actor, Term content) implements Action {
    @Override
    public boolean whileHeld() {
      return true;
    }
  }
}
