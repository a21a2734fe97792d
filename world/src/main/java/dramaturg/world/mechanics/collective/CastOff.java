package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Following;
import dramaturg.world.state.hive.Native;
import dramaturg.world.state.person.Minded;

/// A mind let a member go. Another moves it from now on.
public record CastOff(EntityId member, EntityId mind, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(member, Minded.MINDED, new Minded(to));
    edit.remove(member, Native.NATIVE);
    edit.world()
        .find(member, Following.FOLLOWING)
        .ifPresent(before -> edit.put(member, Following.FOLLOWING, before.without(mind)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(member, mind, to);
  }
}
