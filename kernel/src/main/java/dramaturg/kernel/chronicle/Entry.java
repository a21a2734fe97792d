package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.List;

/// One entry of a chronicle, taken out to be looked at. A chronicle does not keep its entries in this shape.
///
/// @param id position in the chronicle, from 0
/// @param atMillis moment of story time
/// @param where the places it happened in, the innermost first; may be empty
/// @param fact what happened
/// @param cause why
/// @param marks a set of [Mark] bits
public record Entry(
    int id, long atMillis, List<EntityId> where, Fact fact, Cause cause, int marks) {}
