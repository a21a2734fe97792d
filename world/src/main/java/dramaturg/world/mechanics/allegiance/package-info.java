/// Allegiance: who belongs to which faction, and what factions have promised each other.
///
/// A treaty is no secret: whoever belongs to one of its parties, or to a house of one, knows who is bound and by which
/// clauses.
///
/// A faction can be hostile to others: its armed crowds fight those on sight. People with minds decide for themselves.
///
/// Settings: `faction`; of a faction `hostile_to`; of a treaty `parties` and `clauses`. Actions and facts: none yet.
/// Percepts: `faction(Body, Faction)` of one's own bodies, `hostile(Faction, Other)`, `party(Treaty, Faction)`,
/// `clause(Treaty, Statement)`.
///
/// Never: a feeling. Trust and hatred are beliefs of minds.
package dramaturg.world.mechanics.allegiance;
