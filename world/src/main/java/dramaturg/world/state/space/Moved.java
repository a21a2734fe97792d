package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A body or thing went or was brought from one place to another.
public record Moved(EntityId what, EntityId from, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.move(what, to);
  }

  @Override
  public Audience audience(World world) {
    return Audience.inRoom(from, to).and(Audience.only(what));
  }
}
