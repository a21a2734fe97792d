package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.Native;
import dramaturg.world.state.person.Minded;

/// A mind that had taken members of a hive no longer reaches them: what held them together failed. They are again
/// what they were.
public record HoldLost(EntityId hive, EntityId mind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    for (EntityId member : Linked.members(world, hive)) {
      boolean held =
          world.find(member, Minded.MINDED).filter(m -> m.mind().equals(mind)).isPresent();
      if (!held || member.equals(mind) || !world.has(member, Native.NATIVE)) continue;
      edit.put(member, Minded.MINDED, new Minded(world.of(member, Native.NATIVE).mind()));
      edit.remove(member, Native.NATIVE);
    }
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(mind, hive).and(Audience.only(Linked.members(world, hive)));
  }
}
