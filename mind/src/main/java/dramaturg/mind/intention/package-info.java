/// What a mind is in the middle of: events, intentions and their levels, and what they wait for.
///
/// All but [Memory] are immutable values that stand in exactly one place, so a copy of the queues is a copy of the
/// mind. Never shared between two minds.
package dramaturg.mind.intention;
