package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A member was linked to something, for the first time or again.
public record Joined(EntityId member, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(member, Linked.LINKED, new Linked(to));
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(Linked.together(world, member));
  }
}
