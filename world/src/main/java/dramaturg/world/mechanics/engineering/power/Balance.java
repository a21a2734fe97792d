package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// To see whether a vessel has enough power, when the facts of the present moment stand.
public record Balance(EntityId vessel) implements Timer {}
