package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// The work on a thing is about to come so far, if nothing changes its pace.
///
/// @param since the entry that last said how far it was
public record NextPercent(EntityId target, int percent, int since) implements Timer {}
