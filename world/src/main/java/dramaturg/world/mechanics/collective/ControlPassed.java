package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.Native;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import java.util.List;

/// A hive is another mind's: the vessel or body at its head, and its crowds as a whole. Single bodies of the old mind
/// stay with it.
public record ControlPassed(EntityId hive, EntityId from, EntityId to) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    pass(edit, hive);
    for (EntityId member : Linked.members(edit.world(), hive)) {
      boolean crowd = edit.world().has(member, Crowd.CROWD);
      if (crowd && mindOf(edit.world(), member).equals(List.of(from))) pass(edit, member);
    }
  }

  private void pass(Edit edit, EntityId what) {
    if (!edit.world().has(what, Native.NATIVE)) edit.put(what, Native.NATIVE, new Native(from));
    edit.put(what, Minded.MINDED, new Minded(to));
    Allegiance.of(edit.world(), to)
        .ifPresent(faction -> edit.put(what, Allegiance.ALLEGIANCE, new Allegiance(faction)));
  }

  private static List<EntityId> mindOf(World world, EntityId member) {
    return world.find(member, Minded.MINDED).map(Minded::mind).stream().toList();
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(from, to, hive).and(Audience.only(Linked.members(world, hive)));
  }
}
