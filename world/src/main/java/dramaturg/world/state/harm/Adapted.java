package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A thing wards off more of a kind of weapon than before, by what it took of it or because another shared it. Only
/// its own side can tell; what cannot adapt stays as it is.
///
/// @param weapon the kind of weapon
/// @param percent how much of it is warded off now
public record Adapted(EntityId vessel, String weapon, int percent) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Adaptation.resist(edit, vessel, weapon, percent);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
