package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Something struck a vessel, a structure or a body in space with this much energy. What it does there is ruled by
/// whoever knows the target; only its getting used to the weapon is settled here.
///
/// @param by what did it: an attacker, or what exploded
/// @param weapon the kind of weapon, such as `disruptor`, or `collision`, `explosion`
/// @param terajoules what got through the shields, 0 or more; of several shots at once, together
public record Hit(EntityId target, EntityId by, String weapon, long terajoules)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Adaptation.expose(edit, target, weapon, terajoules);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(target).and(Audience.aboard(target));
  }

  @Override
  public boolean small() {
    return true;
  }
}
