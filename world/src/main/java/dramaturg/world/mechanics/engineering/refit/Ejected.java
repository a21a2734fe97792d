package dramaturg.world.mechanics.engineering.refit;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.mechanics.engineering.build.Remains;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.StarMap;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.DeepSpace;

/// A device was thrown out of a hull. It lies in a body of its own from now on, [#KEEL_KM] from the hull, and goes on
/// round what that goes round; out of warp it lies in deep space.
///
/// @param vessel out of which it was thrown
/// @param as the name of the body
public record Ejected(EntityId device, EntityId vessel, Expression as) implements WorldFact {
  /// How far it is thrown, in kilometres.
  public static final double KEEL_KM = 50;

  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    String kind = world.of(device, Remains.REMAINS).ejected().orElseThrow();
    Vec keel = new Vec(0, -KEEL_KM);
    Vec at = Positions.at(world, vessel, edit.now()).map(keel::plus).orElse(keel);
    EntityId system =
        Positions.system(world, vessel)
            .or(() -> StarMap.at(world, vessel, edit.now()).map(star -> DeepSpace.at(edit, star)))
            .orElseThrow();
    String label = world.of(device, Identity.IDENTITY).label();
    EntityId body = edit.create(as.text(), kind, label, system);
    edit.put(body, Course.COURSE, Positions.alongside(world, at, vessel, edit.now()));
    Device.Fittings.remove(edit, vessel, device);
    edit.put(device, Device.DEVICE, world.of(device, Device.DEVICE).of(device));
    edit.move(device, body);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel).and(Audience.seeing(vessel));
  }
}
