package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// More or fewer may be at work on a thing than before.
public record Repace(EntityId target) implements Timer {}
