package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;

/// A deed that is no action of this world: it names something that does not exist, or the wrong sort of thing. It is
/// refused when its turn comes.
///
/// @param reason in lower snake case
record Impossible(EntityId actor, String reason) implements Action {}
