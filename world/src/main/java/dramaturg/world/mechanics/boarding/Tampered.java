package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.Beside;

/// Somebody spoilt a device.
public record Tampered(EntityId by, EntityId device) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Beside.put(edit, by, device);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, by);
  }
}
