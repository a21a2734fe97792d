package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.List;

/// That a body lies under something that it cannot lift. It perceives and speaks, and does nothing else but what a hand
/// can do that it got to some device.
///
/// @param under what lies on it
/// @param reached the devices to which it got a hand, in order
public record Pin(EntityId under, List<EntityId> reached) {
  public static final Component<Pin> PIN = Component.of("pin", Pin.class);

  public Pin {
    reached = List.copyOf(reached);
  }

  /// Whether a pinned body has a hand at something.
  public static boolean handFree(World world, EntityId body) {
    return world.find(body, PIN).filter(pin -> !pin.reached().isEmpty()).isPresent();
  }
}
