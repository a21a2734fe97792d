package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// The work on a thing is about to come so far, if nothing changes its pace.
public record NextPercent(EntityId target, int percent) implements Timer {}
