package dramaturg.story.scene;

import dramaturg.kernel.fact.EntityId;
import java.util.List;

/// A stretch of a chronicle in one place. Other things may happen elsewhere in between; they are in other scenes.
///
/// @param number from 1, in the order in which scenes are told
/// @param place where it plays, the innermost place first; empty if its facts happen nowhere
/// @param fromMillis the moment of its first fact
/// @param toMillis the moment of its last fact
/// @param entries what is worth showing in it, in order; never empty
/// @param who the minds that take part and are there, the most active first
public record Scene(
    int number,
    List<EntityId> place,
    long fromMillis,
    long toMillis,
    List<Integer> entries,
    List<EntityId> who) {}
