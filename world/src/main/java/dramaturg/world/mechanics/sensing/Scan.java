package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// To look closely at a thing that the sensors hold.
record Scan(EntityId actor, EntityId thing) implements Action {}
