package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.mechanics.engineering.build.Remains;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.StarMap;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.DeepSpace;

/// A device that blew up left a body in space where it was, at rest there.
///
/// @param into the name of that body
public record Collapsed(EntityId device, Expression into) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    String kind = world.of(device, Remains.REMAINS).collapsed().orElseThrow();
    Vec at = Positions.at(world, device, edit.now()).orElse(Vec.ZERO);
    EntityId system =
        Positions.system(world, device)
            .or(() -> StarMap.at(world, device, edit.now()).map(star -> DeepSpace.at(edit, star)))
            .orElseThrow();
    EntityId body = edit.create(into.text(), kind, kind.replace('_', ' '), system);
    edit.put(body, Course.COURSE, new Course.Rest(at));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(world.of(device, Device.DEVICE).host())
        .and(Audience.seeing(world.entity(into.text())));
  }
}
