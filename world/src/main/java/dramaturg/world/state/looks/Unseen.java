package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// That a vessel, a body or a thing is not seen by those around it. It is there all the same: it can be run into,
/// struck and weighed.
///
/// @param cloaked whether a device makes it so; otherwise it is hidden and there for whoever searches
/// @param by the device, or what it is hidden in; a thing hidden in no other names itself
public record Unseen(boolean cloaked, EntityId by) {
  public static final Component<Unseen> UNSEEN = Component.of("unseen", Unseen.class);

  /// Whether a device hides the thing.
  public static boolean cloaked(World world, EntityId thing) {
    return world.find(thing, UNSEEN).filter(Unseen::cloaked).isPresent();
  }

  /// Whether the thing is there for whoever searches.
  public static boolean hidden(World world, EntityId thing) {
    return world.find(thing, UNSEEN).filter(unseen -> !unseen.cloaked()).isPresent();
  }

  /// Whether somebody beside the thing does not see it.
  public static boolean from(World world, EntityId body, EntityId thing) {
    return !body.equals(thing) && world.has(thing, UNSEEN);
  }
}
