package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.FallsTo;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.Native;
import dramaturg.world.state.person.Minded;
import java.util.Optional;

/// A mind that had taken members of a hive no longer reaches them: what held them together failed. They follow
/// again whom they followed, or to whom their like falls.
public record HoldLost(EntityId hive, EntityId mind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    for (EntityId member : Linked.members(world, hive)) {
      boolean held =
          world.find(member, Minded.MINDED).filter(m -> m.mind().equals(mind)).isPresent();
      Optional<EntityId> to = FallsTo.of(world, member);
      if (!held || member.equals(mind) || to.isEmpty()) continue;
      edit.put(member, Minded.MINDED, new Minded(to.get()));
      edit.remove(member, Native.NATIVE);
    }
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(mind, hive).and(Audience.only(Linked.members(world, hive)));
  }
}
