package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.space.Course;
import java.util.List;

/// How quickly a vessel can leave its line.
///
/// @param millimetresPerSecondSquared the acceleration with which it dodges
public record Agility(long millimetresPerSecondSquared) {
  public static final Component<Agility> AGILITY = Component.of("agility", Agility.class);

  private static final Agility NONE = new Agility(0);

  /// The acceleration with which a thing can dodge now, in metres per second squared: 0 for what has no agility, is
  /// not whole, is held or docked, or has impulse drives of which none works.
  public static double of(World world, EntityId thing) {
    boolean whole = world.find(thing, Hull.STATE).filter(Hull.State.WHOLE::equals).isPresent();
    boolean held =
        world.find(thing, Course.COURSE).filter(Course.Attached.class::isInstance).isPresent();
    List<EntityId> drives = Device.of(world, thing, "impulse");
    boolean driven = drives.isEmpty() || Device.working(world, thing, "impulse").isPresent();
    return whole && !held && driven
        ? world.or(thing, AGILITY, NONE).millimetresPerSecondSquared() / 1_000.0
        : 0;
  }
}
