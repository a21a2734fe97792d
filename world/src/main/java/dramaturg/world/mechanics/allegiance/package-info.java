/// Allegiance: who belongs to which faction, and what factions have promised each other.
///
/// A treaty is no secret: whoever belongs to one of its parties, or to a house of one, knows who is bound and by which
/// clauses.
///
/// A faction can be hostile to others: its armed crowds fight those on sight. People with minds decide for themselves.
///
/// The head of a house hands it to another; everybody in the faction that it belongs to knows who heads it.
///
/// Settings: `faction`; of a faction `hostile_to` and `head`; of a treaty `parties` and `clauses`. Actions:
/// `name_head(House, Person)`. Refusals: `not_the_head`, `unable`. Facts: [Headship.HeadNamed]. Percepts:
/// `head(House, Person)`, `faction(Body, Faction)` of one's own bodies, `hostile(Faction, Other)`, `party(Treaty,
/// Faction)`, `clause(Treaty, Statement)`.
///
/// Never: a feeling. Trust and hatred are beliefs of minds.
package dramaturg.world.mechanics.allegiance;
