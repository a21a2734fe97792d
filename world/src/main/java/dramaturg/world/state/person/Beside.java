package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;

/// That somebody stands right beside something, because they stepped there or are at work on it, until either is
/// elsewhere. It does not end by itself: ask [#holds].
public record Beside(EntityId what) {
  public static final Component<Beside> BESIDE = Component.of("beside", Beside.class);

  /// Notes that a body is beside the thing from now on; nothing for what is no body.
  public static void put(Edit edit, EntityId body, EntityId what) {
    if (edit.world().has(body, Vitals.VITALS)) edit.put(body, BESIDE, new Beside(what));
  }

  /// Whether a body has not moved since it came beside the thing, nor the thing.
  public static boolean holds(World world, EntityId body, EntityId what) {
    int since = world.origin(body, BESIDE);
    return world.find(body, BESIDE).filter(at -> at.what().equals(what)).isPresent()
        && world.origin(body, Location.LOCATION) <= since
        && world.origin(what, Location.LOCATION) <= since;
  }
}
