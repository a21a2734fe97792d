/// Technology: who has mastered what.
///
/// A technology is held by a faction, with all its people, or by single persons and minds: so a secret one can be
/// known to a few. It is won by whatever takes it, such as assimilating what it was built into, and by study: whoever
/// has a thing at hand, or is inside a hull, for its `study_time` is told what it `teaches` as by a speaker, and what
/// it was `built_on` is held by the faction of whoever studied it from then on, or by themselves if they have none.
///
/// Settings: `held_by` of a technology; `built_on`, `teaches`, `study_time` of devices, vessels, bodies and persons,
/// which are studied dead or alive. Actions: `study(Thing)`. Refusals: `nothing_to_learn`, `not_here`. Facts:
/// [Studies.Studied]; and `TechnologyLearnt`, a shared one. Percepts: `technology(Technology)` of what one holds
/// oneself or one's faction does. Not promised: that a scan teaches anything beyond what it reads.
///
/// Never: a technology that somebody holds who neither made it nor took it.
package dramaturg.world.mechanics.technology;
