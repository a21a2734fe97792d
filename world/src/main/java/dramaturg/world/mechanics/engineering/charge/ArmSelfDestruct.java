package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Starts the countdown to a vessel's destroying itself.
///
/// @param seconds how long it counts, 0 or more
public record ArmSelfDestruct(EntityId actor, EntityId vessel, long seconds) implements Action {}
