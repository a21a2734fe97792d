package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.harm.Adaptation;

/// Shields took a blow, or the first part of one.
///
/// @param by who struck
/// @param weapon the kind of weapon
/// @param terajoules what they took, rounded
/// @param leftGigajoules what they can take yet
public record ShieldsStruck(
    EntityId vessel, EntityId by, String weapon, long terajoules, long leftGigajoules)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Shields shields = edit.world().of(vessel, Shields.SHIELDS);
    edit.put(vessel, Shields.SHIELDS, shields.at(edit.now(), leftGigajoules, shields.state()));
    Adaptation.expose(edit, vessel, weapon, terajoules);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }

  @Override
  public boolean small() {
    return true;
  }
}
