package dramaturg.world.state.space.matter;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Star;
import java.util.List;

/// Points between the stars at which something lies. Each counts as a system of its own from then on.
public final class DeepSpace {
  /// The kind of such a point.
  public static final String KIND = "place";

  private DeepSpace() {}

  /// The system at this point of the star map, made if there is none yet.
  public static EntityId at(Edit edit, Star star) {
    World world = edit.world();
    List<EntityId> there = world.all(Star.STAR, star);
    if (!there.isEmpty()) return there.getFirst();
    EntityId point = edit.create("deep_space_" + edit.entry(), KIND, "deep space");
    edit.put(point, Star.STAR, star);
    return point;
  }
}
