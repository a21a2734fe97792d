package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// What the crew of a vessel is repairing.
///
/// @param fromPercent the condition in which they found the device
/// @param toPercent the condition in which they will leave it
/// @param doneMillis when; in the past if they were kept from it
record Job(EntityId device, int fromPercent, int toPercent, long doneMillis) {
  static final Component<Job> JOB = Component.of("repair", Job.class);

  static boolean busy(World world, EntityId vessel, long nowMillis) {
    return world.find(vessel, JOB).filter(job -> job.doneMillis > nowMillis).isPresent();
  }
}
