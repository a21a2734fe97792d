package dramaturg.world.state.fitting;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// That a device works something from afar: a vessel, or the hull in which the device at the other end is fitted. It
/// reaches through one system, and no farther.
///
/// @param links the vessel or the other end
public record Remote(EntityId links) {
  public static final Component<Remote> REMOTE = Component.of("remote", Remote.class);

  /// The function of a device that works something from afar.
  public static final String FUNCTION = "remote";

  /// The hull that it works, if there is one and the other end is in order.
  public Optional<EntityId> hull(World world) {
    if (world.has(links, Hull.HULL)) return Optional.of(links);
    return world
        .find(links, Device.DEVICE)
        .filter(Device::works)
        .filter(end -> Portable.fitted(world, links))
        .map(Device::host);
  }

  /// The remote that the actor carries and by which it can work the hull now.
  public static Optional<EntityId> of(World world, EntityId actor, EntityId hull) {
    for (EntityId device : world.contents(actor)) {
      boolean works =
          world.has(device, REMOTE)
              && world.find(device, Device.DEVICE).filter(Device::works).isPresent();
      if (works
          && world.of(device, REMOTE).hull(world).equals(Optional.of(hull))
          && Positions.together(world, actor, hull)) return Optional.of(device);
    }
    return Optional.empty();
  }
}
