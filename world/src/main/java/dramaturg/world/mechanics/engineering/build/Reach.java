package dramaturg.world.mechanics.engineering.build;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Remote;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Who can get at a device. It does not ask whether the device works.
public final class Reach {
  private Reach() {}

  /// Why the actor cannot work the device, if it cannot: from the controls of its host, or standing where it stands.
  ///
  /// @return `no_such_device`, `destroyed` or `not_at_hand`
  public static Optional<String> obstacle(World world, EntityId actor, EntityId device) {
    if (!world.has(device, Device.DEVICE)) return Optional.of("no_such_device");
    EntityId host = world.of(device, Device.DEVICE).host();
    if (Vessels.destroyed(world, host)) return Optional.of("destroyed");
    return byHand(world, actor, device) || Vessels.controls(world, actor, host)
        ? Optional.empty()
        : Optional.of("not_at_hand");
  }

  /// The same for switching it, which can be done by a remote too.
  public static Optional<String> toSwitch(World world, EntityId actor, EntityId device) {
    return obstacle(world, actor, device)
        .filter(why ->
            !why.equals("not_at_hand")
                || Remote.of(world, actor, world.of(device, Device.DEVICE).host()).isEmpty());
  }

  /// Whether the actor stands where the device stands, or carries it; one in no room is at hand for everybody aboard.
  public static boolean byHand(World world, EntityId actor, EntityId device) {
    Optional<EntityId> place = Positions.container(world, device);
    if (place.isEmpty()) return false;
    if (place.get().equals(actor)) return world.has(actor, Vitals.VITALS);
    return Vessels.room(world, device).isPresent()
        ? place.equals(Positions.container(world, actor))
        : Vessels.of(world, actor).equals(place);
  }
}
