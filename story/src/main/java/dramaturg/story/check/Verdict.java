package dramaturg.story.check;

import dramaturg.story.beat.Beat;
import java.util.List;
import java.util.Optional;

/// What became of one beat.
///
/// @param holding how it held, if it did
/// @param imposed whether it held although no decision, percept or dice roll lies between its fact and the opening
/// @param against the entries that contradict it; empty unless it is contradicted
public record Verdict(
    Beat beat, Status status, Optional<Holding> holding, boolean imposed, List<Integer> against) {}
