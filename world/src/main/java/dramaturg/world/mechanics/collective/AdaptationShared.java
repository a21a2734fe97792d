package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Adapted;
import dramaturg.world.state.hive.Linked;

/// What one member has learnt to ward off, all know that hang together with it by links.
///
/// @param weapon the kind of weapon
/// @param percent how much of it is warded off now
public record AdaptationShared(EntityId member, String weapon, int percent) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    for (EntityId other : Linked.together(edit.world(), member)) {
      if (edit.world().has(other, Adaptation.ADAPTATION))
        new Adapted(other, weapon, percent).applyTo(edit);
    }
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(Linked.together(world, member));
  }
}
