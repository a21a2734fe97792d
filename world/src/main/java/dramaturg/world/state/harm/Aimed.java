package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;

/// Somebody begins to train a heavy weapon on a target. From outside one sees it turn.
public record Aimed(EntityId weapon, EntityId target, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    EntityId host = world.of(weapon, Device.DEVICE).host();
    return Audience.seeing(host).and(Audience.aboard(host)).and(Audience.with(world, weapon));
  }
}
