package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A course to another system was laid in aboard a vessel whose warp drive is in order and does not run, for want of
/// power or since it is switched off. The vessel leaves as soon as the drive runs, if who ordered it is then still at
/// the controls and able.
///
/// @param destination as it was given
/// @param by who ordered it
public record CourseLaidIn(EntityId vessel, EntityId destination, EntityId by)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, LaidIn.LAID_IN, new LaidIn(destination, by));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
