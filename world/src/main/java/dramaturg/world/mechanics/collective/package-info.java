/// Collective: links between members, and what follows from being many and one.
///
/// Whatever hangs together by links shares at once what one member learns to ward off ([AdaptationShared]) and can
/// share thoughts that nobody overhears ([LinkHeard]); one mind may have many bodies, and says which of them acts:
/// `inject(pod)[by(diver_1)]`. A body that is not its own does nothing for it (`not_its_body`). A hive is a vessel or
/// body with members linked to it: it belongs to the mind that more than half of them follow ([Hold]). Its mind can
/// sever it from what it is linked to itself, and join it to another. Where devices of the function `interlink` hold a
/// hive together and all of them fail, whoever took members from outside loses them ([HoldLost]), and the majority
/// decides anew, as it does once one works again. Those of other minds who are linked to bodies of a mind feel it when
/// a vessel or structure that it moves is no more ([FellSilent]). A mind can also let a member go. Who is lost or let
/// go falls to the mind that it had before it was taken, or else to the one that its pack says its like `falls_to`. A
/// body that `dies_with_mind` does not outlive the one whose mind moves it.
///
/// Settings: `linked_to`, `body_of` and `falls_to` of persons, crowds, vessels and bodies,
/// `dies_with_mind` of persons. Actions: `sever(Member)`,
/// `join(Member, To)`, `cast_off(Member)`, `share(Content)`, `direct(Content)`. Refusals: `not_linked`, `not_ours`,
/// `already_linked`, `hangs_on_it`, `not_taken`, `nobody_to_reach`, `nobody_to_fall_to`. Facts: [CastOff],
/// [ControlPassed], [HoldLost], [HoldRegained], [AdaptationShared], [LinkHeard], [FellSilent], and those of
/// [dramaturg.world.state.hive]. Percepts: `linked(Body, To)`, `controls(Vessel)`, `body(Body, Kind)`, `members(Crowd,
/// Number)` of one's own bodies.
///
/// Never: a thought that leaves the links, or a hive with two minds.
package dramaturg.world.mechanics.collective;
