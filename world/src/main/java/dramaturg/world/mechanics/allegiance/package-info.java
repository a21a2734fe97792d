/// Allegiance: who belongs to which faction, and what factions have promised each other.
///
/// A treaty is no secret: whoever belongs to one of its parties, or to a house of one, knows who is bound and by which
/// clauses.
///
/// Settings: `faction`; of a treaty `parties` and `clauses`. Actions and facts: none yet. Percepts: `faction(Body,
/// Faction)` of one's own bodies, `party(Treaty, Faction)`, `clause(Treaty, Statement)`.
///
/// Never: a feeling. Trust and hatred are beliefs of minds.
package dramaturg.world.mechanics.allegiance;
