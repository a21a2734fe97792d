package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A member fell out of what it was linked to. Both sides notice.
public record Severed(EntityId member, EntityId from) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(member, Linked.LINKED);
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(member, from).and(Audience.only(Linked.together(world, from)));
  }
}
