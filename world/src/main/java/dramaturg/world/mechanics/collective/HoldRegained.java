package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Native;
import dramaturg.world.state.person.Minded;

/// A mind reaches a crowd again that it had lost: what holds the hive together works again, and most of the crowd
/// still follow it.
public record HoldRegained(EntityId crowd, EntityId mind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.world()
        .find(crowd, Minded.MINDED)
        .ifPresent(before -> edit.put(crowd, Native.NATIVE, new Native(before.mind())));
    edit.put(crowd, Minded.MINDED, new Minded(mind));
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(crowd, mind);
  }
}
