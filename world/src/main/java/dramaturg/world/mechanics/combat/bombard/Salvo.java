package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// Half of those who lived in a bombarded place when the last one was reckoned live there no more.
///
/// @param begun the entry with which the bombardment began
public record Salvo(EntityId vessel, int begun) implements Timer {}
