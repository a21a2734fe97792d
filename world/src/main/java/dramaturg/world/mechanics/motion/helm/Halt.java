package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.StarMap;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.DeepSpace;

/// What happens to a vessel that is no longer driven, and to all that hangs on it.
public final class Halt {
  private Halt() {}

  /// The vessel lies still where it is now. Out of warp it lies at a point in deep space, which becomes a system of
  /// its own. What lay still, hung on something or was in orbit goes on like that.
  public static void apply(Edit edit, EntityId vessel) {
    World world = edit.world();
    Course course = world.of(vessel, Course.COURSE);
    if (course instanceof Course.Leg leg)
      edit.put(vessel, Course.COURSE, new Course.Rest(Positions.along(leg, edit.now())));
    if (course instanceof Course.Warp warp) {
      EntityId point = DeepSpace.at(edit, StarMap.along(world, warp, edit.now()));
      edit.put(vessel, Course.COURSE, new Course.Rest(Vec.ZERO));
      enter(edit, vessel, point);
    }
    edit.remove(vessel, Bound.BOUND);
    edit.remove(vessel, Pursuit.PURSUIT);
    edit.remove(vessel, LaidIn.LAID_IN);
    Tank.burn(edit, vessel, false);
  }

  /// The vessel and all that hangs on it are in the system now.
  public static void enter(Edit edit, EntityId vessel, EntityId system) {
    edit.move(vessel, system);
    for (EntityId other : Positions.attachedTo(edit.world(), vessel)) edit.move(other, system);
  }

  /// The vessel and all that hangs on it are in no system any more.
  public static void leave(Edit edit, EntityId vessel) {
    for (EntityId other : Positions.attachedTo(edit.world(), vessel))
      edit.remove(other, Location.LOCATION);
    edit.remove(vessel, Location.LOCATION);
  }
}
