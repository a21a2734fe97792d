package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Shields;

/// A vessel or structure has shields that it did not have, or stronger ones. They are down at first if they are new.
///
/// @param gigajoules what they can take when full
/// @param gigawatts how fast they recharge
public record ShieldsFitted(EntityId vessel, long gigajoules, long gigawatts) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Shields before =
        edit.world()
            .or(
                vessel,
                Shields.SHIELDS,
                new Shields(gigajoules, gigajoules, 0, Shields.State.DOWN, edit.now()));
    long left = before.leftAt(edit.now());
    edit.put(
        vessel,
        Shields.SHIELDS,
        new Shields(Math.min(left, gigajoules), gigajoules, gigawatts, before.state(), edit.now()));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
