/// Allegiance: who belongs to which faction, and what factions have promised each other.
///
/// A treaty is no secret: whoever belongs to one of its parties, or to a house of one, knows who is bound and by which
/// clauses, and whether somebody has ended it: one of its `envoys`, or the head of a party.
///
/// A clause `forbids(Faction, Technology)` is broken before the eyes of those aboard a vessel of that faction when a
/// device that was `built_on` it is put to work there. Whoever sees it from the vessel's view and is bound by the
/// treaty perceives the breach from then on. What minds are told of breaches they judge themselves.
///
/// A faction can be hostile to others: its armed crowds fight those on sight. People with minds decide for themselves.
///
/// The head of a house hands it to another, and is followed by the highest rank in it when dead; everybody in the
/// faction that it belongs to knows who heads it.
///
/// Settings: `faction`; of a faction `hostile_to` and `head`; of a treaty `parties`, `clauses` and `envoys`. Actions:
/// `name_head(House, Person)`, `end_treaty(Treaty)`. Refusals: `not_the_head`, `unable`, `no_such_treaty`,
/// `already_ended`, `no_authority`. Facts: [Headship.HeadNamed], [Treaties.TreatyEnded], [Treaties.BreachKnown].
/// Percepts: `head(House, Person)`, `faction(Body, Faction)` of one's own bodies, `hostile(Faction, Other)`,
/// `party(Treaty, Faction)`, `clause(Treaty, Statement)`, `ended(Treaty, Party)`, `breach(Treaty, Clause, By)`.
///
/// Never: a feeling. Trust and hatred are beliefs of minds.
package dramaturg.world.mechanics.allegiance;
