package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// A probe reaches what it was sent to.
public record Arrival(EntityId vessel, EntityId probe, EntityId to) implements Timer {}
