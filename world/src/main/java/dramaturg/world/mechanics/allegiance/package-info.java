/// Allegiance: who belongs to which faction.
///
/// Settings: `faction`. Actions and facts: none yet. Percepts: `faction(Body, Faction)` of one's own bodies.
///
/// Never: a feeling. Trust and hatred are beliefs of minds.
package dramaturg.world.mechanics.allegiance;
